package vn.vinhdanh.document.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.document.ReportedEvent.AwardFigure;
import vn.vinhdanh.document.ReportedEvent.PartOfDay;
import vn.vinhdanh.document.ReportedEvent.Person;

/** Reads an event out of a news text: when, where, by whom, who was there, and which awards it sums up. */
final class News {

    private static final Pattern HELD = Pattern.compile(
            "tổ chức\\s+(?:thành công\\s+|trọng thể\\s+)?((?:Hội nghị|Đại hội|Lễ|Hội thảo|Tọa đàm)\\s.+?)"
                    + "(?=\\s+(?:nhằm|để|với sự|tại|do|vào|cho)\\s|[.;“]|,(?!\\s[Kk]hen thưởng)|$)");
    private static final Pattern DAY = Pattern.compile(
            "^(?:(Sáng|Trưa|Chiều|Tối)\\s*,?\\s*)?(?:(?:[Nn]gày|[Vv]ào ngày)\\s+)?" + Dates.DAY + "\\s*,?\\s*");
    private static final Pattern PLACE = Pattern.compile("^[Tt]ại\\s+([^,]{2,80}),\\s*");
    private static final Pattern ORGANISER_END =
            Pattern.compile("\\s+(?:đã|phối hợp|gồm|có|vừa)(?:\\s|$)|\\s*\\(|\\s*,\\s|\\s+(?=tổ chức)|$");
    private static final Pattern PARTICIPANTS = Pattern.compile(
            "(?:Tham dự|Đến dự|Dự)\\s+(?:và chỉ đạo\\s+)?(?:Hội nghị|Đại hội|buổi lễ|Lễ)?[^.]*?\\s*có\\s+(?:sự tham dự của\\s+)?([^.]+)");
    private static final String SAYS =
            "đã|cho biết|trình bày|báo cáo|phát động|phát biểu|đánh giá|khẳng định|nhấn mạnh|trao|làm";
    private static final String NAME = "(\\p{Lu}\\p{Ll}+(?:\\s\\p{Lu}\\p{Ll}+){1,3})";
    private static final String ROLE =
            "((?:Phó\\s+[Tt]rưởng|Phó|Trưởng)\\s+[Kk]hối|[Kk]hối\\s+(?:trưởng|phó)|[Tt]rưởng\\s+khối)";
    private static final Pattern PERSON = Pattern.compile("(?<!\\p{L})(?:[Ôô]ng|[Bb]à|[Đđ]ồng chí|[Đđ]/c)\\s+" + NAME
            + "\\s*[,–—-]\\s*((?:(?!\\s(?:" + SAYS + ")(?!\\p{L}))[^,.;(]){2,120}"
            + "(?:,\\s(?:[Kk]hen thưởng|\\p{Lu}(?!hối|rưởng|hó)[^,.;(]{1,40}\\svà\\s)(?:(?!\\s(?:" + SAYS
            + ")(?!\\p{L}))[^,.;(]){0,80})?)"
            + "(?:\\s*[,(]\\s*(?:đồng thời là\\s+)?(" + ROLE + "[^,.;)]*?)(?=\\)|,|\\.|\\s+(?:" + SAYS
            + ")(?!\\p{L})))?");
    private static final Pattern ROLE_BEFORE =
            Pattern.compile(ROLE + "(?!\\p{L})[^,.;]*,\\s*(?:[Ôô]ng|[Bb]à|[Đđ]ồng chí)\\s+" + NAME);
    private static final Pattern POST_FIRST = Pattern.compile(
            "((?:Thứ trưởng|Bộ trưởng|Phó Chủ tịch|Chủ tịch)\\s+(?:Bộ|Ủy ban|UBND|Hội đồng)\\s[^,.;“”]{2,60}?)\\s"
                    + NAME + "(?=\\s+\\p{Ll}|[,.;)])");
    private static final Pattern UNIT_OF_POST = Pattern.compile(
            "^(?:(?:Phó|Quyền)\\s+)?(?:(?:Vụ|Cục|Viện|Trưởng|Tổng)\\s+trưởng|Trưởng ban|Tổng\\s+[Gg]iám đốc|Giám đốc|Tổng biên tập|Chủ tịch|Trưởng phòng|Chánh(?=\\s+Văn phòng|\\s+Thanh tra))"
                    + "(?:\\s+phụ trách)?\\s*,?\\s+(\\p{Lu}.*)$");
    private static final Pattern BLOC = Pattern.compile(
            "Khối\\s+[Tt]hi đua\\s+(\\p{Lu}.*?)(?=\\s*[,.;:(]|\\s+(?:đã|gồm|có|năm|tổ chức|trong|giai đoạn|tập trung|phối hợp|thực hiện)\\s|$)");
    private static final Pattern MEMBERS = Pattern.compile("(?:gồm|có|bao gồm)\\s+(?:" + Counts.COUNT
            + "\\s+)?(?:đơn vị|thành viên|đơn vị thành viên)[^:;.]{0,20}:\\s*(.+?)(?=\\s+đã\\s+tổ chức|\\.\\s|\\.$|$)");

    private final List<Passage> passages;

    News(List<Passage> passages) {
        this.passages = passages;
    }

    Reading.@Nullable Event event() {
        for (Passage passage : passages) {
            for (Passage sentence : Duties.sentences(passage)) {
                Matcher held = HELD.matcher(sentence.text());
                if (held.find()) {
                    return event(sentence, held);
                }
            }
        }
        return null;
    }

    private Reading.Event event(Passage sentence, Matcher held) {
        Passage left = sentence.part(0, held.start());
        Matcher day = DAY.matcher(left.text());
        Found<LocalDate> on = null;
        PartOfDay part = null;
        if (day.lookingAt()) {
            LocalDate named = Dates.day(day, 2);
            on = named == null ? null : Found.certain(named, left.span(day.start(2), day.end(4)));
            part = part(day.group(1));
            left = left.from(day.end());
        }
        Matcher place = PLACE.matcher(left.text());
        Found<String> where = null;
        if (place.find()) {
            where = Found.certain(place.group(1), left.span(place, 1));
            left = left.from(place.end());
        }
        Found<String> organiser = organiser(left);
        List<Found<Person>> people = people();
        Passage summary = AwardFigures.sentence(passages);
        List<Found<AwardFigure>> figures = summary == null ? List.of() : AwardFigures.in(summary);
        return new Reading.Event(
                Found.certain(held.group(1), sentence.span(held, 1)),
                on,
                part,
                where,
                organiser,
                participants(),
                bloc(left, organiser, people, on),
                people,
                chair(people),
                figures,
                summary == null ? null : period(summary));
    }

    private static @Nullable PartOfDay part(@Nullable String word) {
        return switch (word == null ? "" : word) {
            case "Sáng" -> PartOfDay.MORNING;
            case "Trưa" -> PartOfDay.NOON;
            case "Chiều" -> PartOfDay.AFTERNOON;
            case "Tối" -> PartOfDay.EVENING;
            default -> null;
        };
    }

    private static @Nullable Found<String> organiser(Passage left) {
        Matcher end = ORGANISER_END.matcher(left.text());
        if (!end.find() || end.start() < 3) {
            return null;
        }
        return left.part(0, end.start()).certain();
    }

    private static @Nullable Found<Reading.Years> period(Passage summary) {
        Reading.Years years = Dates.lastYears(summary.text());
        return years == null ? null : Found.certain(years, summary.span());
    }

    private @Nullable Found<String> participants() {
        for (Passage passage : passages) {
            Matcher matcher = PARTICIPANTS.matcher(passage.text());
            if (matcher.find()) {
                return Found.certain(matcher.group(1), passage.span(matcher, 1));
            }
        }
        return null;
    }

    private List<Found<Person>> people() {
        Map<String, Found<Person>> people = new LinkedHashMap<>();
        Map<String, String> roles = new LinkedHashMap<>();
        for (Passage passage : passages) {
            Matcher before = ROLE_BEFORE.matcher(passage.text());
            while (before.find()) {
                roles.put(before.group(2), before.group(1));
            }
            Matcher person = PERSON.matcher(passage.text());
            while (person.find()) {
                String role = person.group(3) == null ? "" : person.group(3).strip();
                note(people, new Person(person.group(1), person.group(2).strip(), role), passage.span(person, 1));
            }
            Matcher first = POST_FIRST.matcher(passage.text());
            while (first.find()) {
                note(people, new Person(first.group(2), first.group(1), ""), passage.span(first, 2));
            }
        }
        List<Found<Person>> found = new ArrayList<>();
        people.values()
                .forEach(one ->
                        found.add(withRole(one, roles.getOrDefault(one.value().name(), ""))));
        return found;
    }

    /** The same person named twice keeps the fuller post and the role told anywhere. */
    private static void note(Map<String, Found<Person>> people, Person person, Span span) {
        people.merge(person.name(), Found.certain(person, span), (known, again) -> {
            Person one = known.value();
            Person other = again.value();
            String post = one.post().length() >= other.post().length() ? one.post() : other.post();
            return Found.certain(
                    new Person(one.name(), post, one.role().isEmpty() ? other.role() : one.role()),
                    known.span() == null ? span : known.span());
        });
    }

    private static Found<Person> withRole(Found<Person> found, String role) {
        Person person = found.value();
        return !person.role().isEmpty() || role.isEmpty()
                ? found
                : new Found<>(new Person(person.name(), person.post(), role), found.span(), found.confidence());
    }

    private static @Nullable Found<String> chair(List<Found<Person>> people) {
        return people.stream()
                .filter(person -> leads(person.value()))
                .findFirst()
                .map(person -> new Found<>(person.value().name(), person.span(), Confidence.LIKELY))
                .orElse(null);
    }

    private static boolean leads(Person person) {
        String role = SourceText.folded(person.role());
        return !role.contains("pho") && (role.contains("khoi truong") || role.contains("truong khoi"));
    }

    private static boolean deputises(Person person) {
        return SourceText.folded(person.role()).matches(".*\\bpho\\b.*");
    }

    private Reading.@Nullable Bloc bloc(
            Passage left,
            @Nullable Found<String> organiser,
            List<Found<Person>> people,
            @Nullable Found<LocalDate> on) {
        Found<String> name = null;
        Integer year = on == null ? null : on.value().getYear();
        for (Passage passage : passages) {
            Matcher bloc = BLOC.matcher(passage.text());
            if (bloc.find()) {
                name = Found.certain(bloc.group(1).strip(), passage.span(bloc, 1));
                break;
            }
        }
        if (name == null) {
            return null;
        }
        if (year == null) {
            year = passages.stream()
                    .map(Dates::firstYear)
                    .filter(java.util.Objects::nonNull)
                    .findFirst()
                    .map(Found::value)
                    .orElse(null);
        }
        Found<String> leader = organiser != null && left.text().matches("(?s)[^,]*,\\s*Khối trưởng.*")
                ? organiser
                : unitOf(people, true);
        return new Reading.Bloc(name, year, leader, unitOf(people, false), members());
    }

    private static @Nullable Found<String> unitOf(List<Found<Person>> people, boolean leading) {
        for (Found<Person> person : people) {
            if (leading ? leads(person.value()) : deputises(person.value())) {
                Matcher unit = UNIT_OF_POST.matcher(person.value().post());
                if (unit.matches()) {
                    return Found.likely(unit.group(1), person.span());
                }
            }
        }
        return null;
    }

    private List<Found<String>> members() {
        for (Passage passage : passages) {
            Matcher matcher = MEMBERS.matcher(passage.text());
            if (matcher.find()) {
                List<Passage> members = new ArrayList<>();
                Matcher one = Pattern.compile("[^;]+").matcher(matcher.group(2));
                while (one.find()) {
                    members.add(passage.part(matcher.start(2) + one.start(), matcher.start(2) + one.end())
                            .unended());
                }
                members.removeIf(member -> member.text().isEmpty());
                Integer declared = matcher.group(1) == null ? null : Counts.value(matcher.group(1));
                boolean agrees = declared == null || declared == members.size();
                return members.stream()
                        .map(member -> agrees ? member.certain() : member.doubtful())
                        .toList();
            }
        }
        return List.of();
    }
}
