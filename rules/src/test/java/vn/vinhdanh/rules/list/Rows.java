package vn.vinhdanh.rules.list;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.rules.Law;
import vn.vinhdanh.rules.LawOn;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.catalogue.Subject;
import vn.vinhdanh.rules.fact.CommendationType;
import vn.vinhdanh.rules.fact.Truth;
import vn.vinhdanh.rules.verdict.Answer;
import vn.vinhdanh.rules.wording.Words;

/** Short ways to state rows of a list, for tests. */
final class Rows {

    static final AwardKey ADVANCED = new AwardKey("lao-dong-tien-tien");
    static final AwardKey FIGHTER = new AwardKey("chien-si-thi-dua-co-so");
    static final AwardKey CERTIFICATE = new AwardKey("bang-khen-bo");
    static final AwardKey HIGHER_CERTIFICATE = new AwardKey("bang-khen-thu-tuong");
    static final AwardKey FLAG = new AwardKey("co-thi-dua-chinh-phu");

    private static final Law LAW = Law.read();

    private Rows() {}

    /** Under the decree of 2017. */
    static LawOn old() {
        return LAW.on(LocalDate.of(2022, 12, 20));
    }

    /** Under the decree of 2025 and the circular of that autumn. */
    static LawOn now() {
        return LAW.on(LocalDate.of(2026, 1, 15));
    }

    static Row row(String id, AwardKey award, int year) {
        return new Row(id, award, year);
    }

    /** Everything that a row may say, said one by one. */
    static final class Row {
        private final String id;
        private final AwardKey award;
        private final int year;
        private String subject;
        private Subject kind = Subject.INDIVIDUAL;
        private Answer answer = Answer.MET;
        private Truth woman = Truth.NO;
        private String unit = "A";
        private Evidence evidence = Evidence.NONE;
        private Truth directWorker = Truth.UNKNOWN;
        private @Nullable Integer votes;
        private @Nullable Integer from;
        private @Nullable CommendationType type;
        private @Nullable String route;

        private Row(String id, AwardKey award, int year) {
            this.id = id;
            this.award = award;
            this.year = year;
            subject = "subject of " + id;
        }

        Row of(String who) {
            subject = who;
            return this;
        }

        Row in(String where) {
            unit = where;
            return this;
        }

        Row answered(Answer what) {
            answer = what;
            return this;
        }

        Row woman(Truth truth) {
            woman = truth;
            return this;
        }

        Row votes(@Nullable Integer many) {
            votes = many;
            return this;
        }

        Row collective() {
            kind = Subject.COLLECTIVE;
            return this;
        }

        Row worker(boolean direct) {
            directWorker = direct ? Truth.YES : Truth.NO;
            return this;
        }

        Row since(int first) {
            from = first;
            type = CommendationType.MERIT;
            return this;
        }

        Row type(CommendationType what) {
            type = what;
            return this;
        }

        Row by(String way) {
            route = way;
            return this;
        }

        /** Rests on so many of these initiatives. */
        Row on(int count, String... initiatives) {
            evidence = new Evidence(List.of(new Evidence.Need(
                    count,
                    Arrays.stream(initiatives)
                            .map(each -> new Evidence.Ground(each, each))
                            .toList())));
            return this;
        }

        ListRow done() {
            return new ListRow(
                    id,
                    subject,
                    id,
                    kind,
                    award,
                    from,
                    year,
                    unit,
                    answer,
                    woman,
                    directWorker,
                    votes,
                    type,
                    route,
                    evidence);
        }
    }

    /** A record that says just this. */
    static final class OnRecord implements Bases {
        private final Map<String, Set<String>> holders = new HashMap<>();
        private OptionalInt leaders = OptionalInt.empty();

        OnRecord holders(AwardKey award, String unit, Set<String> who) {
            holders.put(award + unit, who);
            return this;
        }

        OnRecord leaders(int many) {
            leaders = OptionalInt.of(many);
            return this;
        }

        @Override
        public Optional<Set<String>> holders(AwardKey award, String unit, int year) {
            return Optional.ofNullable(holders.get(award + unit));
        }

        @Override
        public OptionalInt blocLeaders(int year) {
            return leaders;
        }

        @Override
        public OptionalInt members(String unit, int year) {
            return OptionalInt.empty();
        }
    }

    static ListVerdict judge(LawOn law, Bases bases, ListRow... rows) {
        return ListJudge.judge(law, new ListCase(List.of(rows), List.of(), bases, List.of()));
    }

    static List<ListFinding> about(ListFinding.Topic topic, ListVerdict verdict) {
        return verdict.findings().stream().filter(each -> each.topic() == topic).toList();
    }

    static List<String> keys(List<Words> words) {
        return words.stream().map(Words::key).toList();
    }
}
