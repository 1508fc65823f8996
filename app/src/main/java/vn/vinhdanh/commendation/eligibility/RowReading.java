package vn.vinhdanh.commendation.eligibility;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.organization.PersonId;
import vn.vinhdanh.organization.PersonMatch;
import vn.vinhdanh.organization.PersonOnDay;
import vn.vinhdanh.organization.SearchWords;
import vn.vinhdanh.organization.Unit;
import vn.vinhdanh.organization.UnitId;
import vn.vinhdanh.organization.UnitMatch;
import vn.vinhdanh.organization.UnitNames;
import vn.vinhdanh.organization.UnitTree;
import vn.vinhdanh.rules.catalogue.Award;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.catalogue.Subject;
import vn.vinhdanh.rules.list.Evidence;

/**
 * Reads rows: who is meant, for which award, of which years. What is not sure is said in the row; nothing is guessed in
 * silence.
 */
final class RowReading {

    private static final Pattern HOUSEHOLD = Pattern.compile("(ho )?gia dinh .*|ho (ong|ba) .*");
    private static final Pattern UNIT_WORD = Pattern.compile(
            "(phong|ban|vu|cuc|chi cuc|tong cuc|vien|trung tam|van phong|to|khoa|truong|tap chi|bao|cong doan|chi bo|doan|"
                    + "doi|bo mon|hoc vien|thanh tra|nha xuat ban|cong ty|so|tap the)( .*)?");

    private static final Pattern MARK = Pattern.compile("[xX×✓✔√+]");
    private static final Pattern HEADING_NUMBER = Pattern.compile("^(?:[IVXLC]+|[A-H]|\\d{1,2})\\s*[.)/-]\\s*");

    private final CheckedList list;
    private final Known known;
    private final AwardReading.Reader awards;

    /**
     * What was asked of the record once for the whole list.
     *
     * @param inSight the units whose collectives the viewer may weigh; null for all
     */
    record Known(
            Map<String, List<PersonOnDay>> byName,
            Map<PersonId, PersonOnDay> chosen,
            UnitNames names,
            UnitTree tree,
            @Nullable Set<UnitId> inSight,
            Map<AwardKey, Award> catalogue,
            Map<String, UnitMatch> unitsRead,
            Map<UnitId, Set<UnitId>> within) {

        Known(
                Map<String, List<PersonOnDay>> byName,
                Map<PersonId, PersonOnDay> chosen,
                UnitNames names,
                UnitTree tree,
                @Nullable Set<UnitId> inSight,
                Map<AwardKey, Award> catalogue) {
            this(byName, chosen, names, tree, inSight, catalogue, new HashMap<>(), new HashMap<>());
        }

        UnitMatch unit(String text) {
            return unitsRead.computeIfAbsent(text, names::resolve);
        }

        Set<UnitId> within(UnitId unit) {
            return within.computeIfAbsent(unit, tree::within);
        }

        boolean sees(UnitId unit) {
            return inSight == null || inSight.contains(unit);
        }
    }

    RowReading(CheckedList list, Known known, AwardReading.Reader awards) {
        this.list = list;
        this.known = known;
        this.awards = awards;
    }

    static String folded(String name) {
        return String.join(" ", SearchWords.of(name).words());
    }

    private String text(CheckedList.Line line, ListColumn what) {
        return list.cell(line, what).text();
    }

    CheckedRow read(CheckedList.Line line) {
        List<CheckedRow.Remark> remarks = new ArrayList<>();
        String called = called(line, remarks);
        String heading = headingUnit(line) == null ? line.section() : "";
        AwardReading reading = award(line, called, heading);
        Who who = who(line, reading, remarks);
        if (who instanceof Who.Nobody) {
            otherKind(line, reading, called.isBlank() ? heading : called, remarks);
        }
        Subject subject = kind(who, reading);
        AwardReading fitting = reading.forSubject(subject);
        if (fitting.awards().isEmpty() && !reading.awards().isEmpty()) {
            remarks.add(CheckedRow.Remark.of(
                    "eligibility.remark.not-for-" + subject.name().toLowerCase(Locale.ROOT),
                    called.isBlank() ? heading : called));
        }
        Award award = fitting.awards().size() == 1 ? fitting.awards().getFirst() : null;
        said(fitting, award, called.isBlank() ? heading : called, remarks);
        boolean columnLacks = !list.columns().containsKey(ListColumn.AWARD);
        if (columnLacks && award == null && heading.isBlank() && marked(line).isEmpty()) {
            remarks.add(CheckedRow.Remark.of("eligibility.remark.no-award-column"));
        }
        AchievementYears years = years(line, remarks);
        String name = text(line, ListColumn.NAME);
        return new CheckedRow(
                line,
                name.isBlank() ? text(line, ListColumn.UNIT) : name,
                text(line, ListColumn.BIRTH_YEAR),
                text(line, ListColumn.UNIT),
                called.isBlank() ? heading : called,
                years.to(),
                text(line, ListColumn.NOTE),
                who,
                award,
                years.from(),
                votes(line, remarks),
                fitting.awards().size() > 1 ? fitting.awards() : List.of(),
                reading.awards().isEmpty() ? nearest(called.isBlank() ? heading : called, who, subject) : null,
                Evidence.NONE,
                null,
                remarks);
    }

    /** Says when the name is well known, only as what this award is not for. */
    private void otherKind(
            CheckedList.Line line, AwardReading reading, String called, List<CheckedRow.Remark> remarks) {
        String name = text(line, ListColumn.NAME);
        String sought = name.isBlank() ? text(line, ListColumn.UNIT) : name;
        if (!reading.mayBeFor(Subject.COLLECTIVE) && !(collective(sought, false) instanceof Who.Nobody)) {
            remarks.add(CheckedRow.Remark.of(CheckedRow.IS_COLLECTIVE, called));
        } else if (!reading.mayBeFor(Subject.INDIVIDUAL) && known.byName().containsKey(folded(name))) {
            remarks.add(CheckedRow.Remark.of(CheckedRow.IS_INDIVIDUAL, called));
        }
    }

    /** The award whose name is most like the word of the list, for what is known about who is meant. */
    private @Nullable Award nearest(String word, Who who, Subject subject) {
        return awards.nearest(word, who instanceof Who.Nobody ? null : subject);
    }

    /** The list's word for the award: that of its column, or the heads of columns of marks ("LĐTT", "CSTĐCS") marked in the row. */
    private String called(CheckedList.Line line, List<CheckedRow.Remark> remarks) {
        if (list.columns().containsKey(ListColumn.AWARD)) {
            return text(line, ListColumn.AWARD);
        }
        List<String> marked = marked(line);
        if (marked.size() > 1 && line.award() == null) {
            remarks.add(CheckedRow.Remark.of("eligibility.remark.awards-marked", String.join(", ", marked)));
            return "";
        }
        return marked.isEmpty() ? "" : marked.getFirst();
    }

    private List<String> marked(CheckedList.Line line) {
        List<String> marked = new ArrayList<>();
        for (int i = 0; i < Math.min(list.titles().size(), line.cells().size()); i++) {
            String title = list.titles().get(i);
            String word = title.contains(" – ") ? title.substring(title.lastIndexOf(" – ") + 3) : title;
            if (MARK.matcher(line.cells().get(i).strip()).matches()
                    && !list.columns().containsValue(i)
                    && !awards.of(word).awards().isEmpty()) {
                marked.add(word);
            }
        }
        return marked;
    }

    /** The unit that the heading above names; null when it names none. */
    private @Nullable UnitId headingUnit(CheckedList.Line line) {
        String heading = HEADING_NUMBER.matcher(line.section().strip()).replaceFirst("");
        return !heading.isBlank() && known.unit(heading) instanceof UnitMatch.Exact exact
                ? exact.unit().id()
                : null;
    }

    private AwardReading award(CheckedList.Line line, String called, String heading) {
        if (line.award() != null) {
            Award chosen = known.catalogue().get(line.award());
            return new AwardReading(chosen == null ? List.of() : List.of(chosen), true);
        }
        return called.isBlank() ? awards.within(heading) : awards.of(called);
    }

    private static void said(
            AwardReading reading, @Nullable Award award, String text, List<CheckedRow.Remark> remarks) {
        if (reading.awards().size() > 1) {
            remarks.add(CheckedRow.Remark.of(
                    "eligibility.remark.award-several",
                    text,
                    Integer.toString(reading.awards().size())));
        } else if (award != null && !reading.sure()) {
            remarks.add(CheckedRow.Remark.of("eligibility.remark.award", text));
        } else if (award == null && !text.isBlank() && reading.awards().isEmpty()) {
            remarks.add(CheckedRow.Remark.of("eligibility.remark.award-unknown", text));
        }
    }

    private static Subject kind(Who who, AwardReading reading) {
        return switch (who) {
            case Who.Collective of -> Subject.COLLECTIVE;
            case Who.Collectives of -> Subject.COLLECTIVE;
            case Who.Household of -> Subject.HOUSEHOLD;
            case Who.Exact of -> Subject.INDIVIDUAL;
            case Who.Chosen of -> Subject.INDIVIDUAL;
            case Who.Candidates of -> Subject.INDIVIDUAL;
            case Who.Nobody nobody -> reading.mayBeFor(Subject.INDIVIDUAL) ? Subject.INDIVIDUAL : Subject.COLLECTIVE;
        };
    }

    private Who who(CheckedList.Line line, AwardReading reading, List<CheckedRow.Remark> remarks) {
        PersonOnDay chosen = line.person() == null ? null : known.chosen().get(line.person());
        if (chosen != null) {
            return new Who.Chosen(chosen);
        }
        Unit chosenUnit =
                line.unit() == null ? null : known.tree().find(line.unit()).orElse(null);
        if (chosenUnit != null && known.sees(chosenUnit.id())) {
            return new Who.Collective(chosenUnit, true);
        }
        String name = text(line, ListColumn.NAME);
        String folded = folded(name);
        if (HOUSEHOLD.matcher(folded).matches() && reading.mayBeFor(Subject.HOUSEHOLD)) {
            remarks.add(CheckedRow.Remark.of("eligibility.remark.household"));
            return new Who.Household(name);
        }
        List<PersonOnDay> alike = known.byName().getOrDefault(folded, List.of());
        Boolean heading = headedAsCollective(line);
        boolean mayBeCollective = reading.mayBeFor(Subject.COLLECTIVE) && !Boolean.FALSE.equals(heading);
        boolean mustBeCollective = !reading.mayBeFor(Subject.INDIVIDUAL) || Boolean.TRUE.equals(heading);
        if (mayBeCollective && (mustBeCollective || alike.isEmpty())) {
            Who collective = collective(name.isBlank() ? text(line, ListColumn.UNIT) : name, mustBeCollective);
            if (mustBeCollective || !(collective instanceof Who.Nobody)) {
                return collective;
            }
        }
        return person(line, name, alike, remarks);
    }

    /** Whether the heading above says collectives (yes), people (no) or nothing (null). */
    private static @Nullable Boolean headedAsCollective(CheckedList.Line line) {
        String heading = folded(line.section());
        boolean collectives = heading.contains("tap the");
        boolean people = heading.contains("ca nhan");
        return collectives == people ? null : Boolean.valueOf(collectives);
    }

    private Who collective(String name, boolean sure) {
        if (name.isBlank()) {
            return new Who.Nobody();
        }
        return switch (known.unit(name)) {
            case UnitMatch.Exact exact ->
                known.sees(exact.unit().id()) ? new Who.Collective(exact.unit(), false) : new Who.Nobody();
            case UnitMatch.Candidates candidates -> {
                List<Unit> units = candidates.candidates().stream()
                        .map(UnitMatch.Candidate::unit)
                        .filter(unit -> known.sees(unit.id()))
                        .toList();
                boolean asksForOne = sure || UNIT_WORD.matcher(folded(name)).matches();
                yield units.isEmpty() || !asksForOne ? new Who.Nobody() : new Who.Collectives(units);
            }
            case UnitMatch.Unknown unknown -> new Who.Nobody();
        };
    }

    private Who person(CheckedList.Line line, String name, List<PersonOnDay> alike, List<CheckedRow.Remark> remarks) {
        Integer born = BirthYear.of(list.cell(line, ListColumn.BIRTH_YEAR));
        if (born == null && !list.cell(line, ListColumn.BIRTH_YEAR).isBlank()) {
            remarks.add(CheckedRow.Remark.of("eligibility.remark.birth-year"));
        }
        Set<UnitId> within = within(line, remarks);
        return switch (PersonMatch.among(name, born, within, alike)) {
            case PersonMatch.Exact exact -> {
                if (born == null && text(line, ListColumn.UNIT).isBlank() && headingUnit(line) == null) {
                    remarks.add(CheckedRow.Remark.of(CheckedRow.NAME_ONLY));
                }
                yield new Who.Exact(exact.person());
            }
            case PersonMatch.Candidates candidates -> {
                doubt(name, born, within, candidates.people(), remarks);
                yield new Who.Candidates(candidates.people());
            }
            case PersonMatch.Nobody nobody -> new Who.Nobody();
        };
    }

    /** Why the only one of that name is not simply taken, or how many there are. */
    private static void doubt(
            String name,
            @Nullable Integer born,
            @Nullable Set<UnitId> within,
            List<PersonOnDay> people,
            List<CheckedRow.Remark> remarks) {
        if (people.size() > 1) {
            remarks.add(CheckedRow.Remark.of("eligibility.remark.namesakes", Integer.toString(people.size())));
            return;
        }
        PersonOnDay only = people.getFirst();
        Integer recorded = only.person().birthYear();
        if (born != null && recorded != null && !born.equals(recorded)) {
            remarks.add(
                    CheckedRow.Remark.of("eligibility.remark.born-otherwise", recorded.toString(), born.toString()));
        }
        if (within != null && (only.unit() == null || !within.contains(only.unit()))) {
            String unit = only.unitName();
            remarks.add(
                    unit == null
                            ? CheckedRow.Remark.of("eligibility.remark.in-no-unit")
                            : CheckedRow.Remark.of("eligibility.remark.in-another-unit", unit));
        }
        if (!only.person().fullName().equalsIgnoreCase(name.strip())) {
            remarks.add(CheckedRow.Remark.of(
                    "eligibility.remark.spelled-otherwise", only.person().fullName()));
        }
    }

    /** The unit that the row says and those below it; without a word about it, the proposing unit. */
    private @Nullable Set<UnitId> within(CheckedList.Line line, List<CheckedRow.Remark> remarks) {
        String unit = text(line, ListColumn.UNIT);
        if (unit.isBlank()) {
            UnitId heading = headingUnit(line);
            return known.within(heading == null ? list.proposing() : heading);
        }
        UnitId named = named(unit);
        if (named != null) {
            return known.within(named);
        }
        remarks.add(CheckedRow.Remark.of("eligibility.remark.unit", unit));
        return null;
    }

    /** The unit in a cell that may hold a post before or after it: "Trưởng phòng, Phòng Kế hoạch". */
    private @Nullable UnitId named(String text) {
        if (known.unit(text) instanceof UnitMatch.Exact exact) {
            return exact.unit().id();
        }
        for (String part : text.split("[,;–]| - ")) {
            if (!part.isBlank() && !part.equals(text) && known.unit(part.strip()) instanceof UnitMatch.Exact exact) {
                return exact.unit().id();
            }
        }
        return null;
    }

    private AchievementYears years(CheckedList.Line line, List<CheckedRow.Remark> remarks) {
        if (line.year() != null) {
            return new AchievementYears(null, line.year());
        }
        String text = text(line, ListColumn.YEAR);
        AchievementYears years = text.isBlank() ? null : AchievementYears.of(text);
        if (years == null && !text.isBlank()) {
            remarks.add(CheckedRow.Remark.of("eligibility.remark.year", text, Integer.toString(list.year())));
        }
        if (years != null && (!AchievementYears.stands(years.to()) || !stands(years.from()))) {
            remarks.add(CheckedRow.Remark.of("eligibility.remark.year-range", text));
        }
        return years == null ? new AchievementYears(null, list.year()) : years;
    }

    private static boolean stands(@Nullable Integer year) {
        return year == null || AchievementYears.stands(year);
    }

    private @Nullable Integer votes(CheckedList.Line line, List<CheckedRow.Remark> remarks) {
        String text = text(line, ListColumn.VOTES);
        Integer votes = text.isBlank() ? null : Votes.of(text);
        if (votes == null && !text.isBlank()) {
            remarks.add(CheckedRow.Remark.of("eligibility.remark.votes", text));
        }
        return votes;
    }
}
