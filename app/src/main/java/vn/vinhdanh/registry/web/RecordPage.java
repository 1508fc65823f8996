package vn.vinhdanh.registry.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.registry.Achievements;
import vn.vinhdanh.registry.AwardNames;
import vn.vinhdanh.registry.Correction;
import vn.vinhdanh.registry.Holder;
import vn.vinhdanh.registry.RecordEntry;
import vn.vinhdanh.registry.RecordKind;
import vn.vinhdanh.registry.ServiceTime;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.catalogue.Subject;
import vn.vinhdanh.rules.fact.AchievementKind;
import vn.vinhdanh.rules.fact.ServicePlace;
import vn.vinhdanh.rules.wording.Argument;
import vn.vinhdanh.web.Choice;
import vn.vinhdanh.web.Page;
import vn.vinhdanh.web.Refusal;

/**
 * The forms that put something on record about a person or unit, or set right what stands there.
 *
 * @param kinds what the viewer may record
 * @param kind what the form is for
 * @param typed what stands in the form
 * @param refused why it was refused, or null
 * @param correcting the record to set right; null when the form adds one
 * @param correctable the records that the viewer may set right
 * @param confirms whether the viewer confirms what units claim
 */
public record RecordPage(
        About about,
        Set<RecordKind> kinds,
        RecordKind kind,
        Typed typed,
        @Nullable Refusal refused,
        @Nullable RecordEntry correcting,
        List<RecordEntry> entries,
        Set<Long> correctable,
        List<Correction> corrections,
        Authors authors,
        boolean confirms,
        AwardNames names) {

    /** Whom the record is about, with the address of their page. */
    public record About(Holder holder, String name, String where, String address) {

        /** Where their forms stand. */
        public String forms() {
            return address + "/ghi-so";
        }
    }

    /** The address of the form of one kind. */
    public String at(RecordKind each) {
        return about.forms() + "?loai=" + each.path();
    }

    /** The address of the form that sets a record right. */
    public String at(RecordEntry entry) {
        return at(entry.kind()) + "&dinh-chinh=" + entry.id();
    }

    /** Whether the form comes back with what is wrong; it then stands as it was typed. */
    public boolean again() {
        return refused != null || !typed.problems().isEmpty();
    }

    /** The fields of a record worth a place in the list; what all of a kind have alike is left to the forms. */
    public List<Map.Entry<String, String>> shown(RecordEntry entry) {
        return entry.fields().entrySet().stream()
                .filter(field -> !field.getValue().isEmpty())
                .filter(field -> switch (field.getKey()) {
                    case "achieved-from" -> !field.getValue().equals(entry.field("achieved-to"));
                    case "type" -> !field.getValue().equals("MERIT");
                    case "issuer", "signer", "signer-title" -> false;
                    default -> true;
                })
                .toList();
    }

    /** What is wrong with a field, or null. */
    public @Nullable String wrong(Page page, String field) {
        var key = typed.problems().get(field);
        return key == null ? null : page.say(key);
    }

    /** All that is wrong, by field. */
    public Map<String, String> wrong(Page page) {
        var said = new LinkedHashMap<String, String>();
        typed.problems()
                .forEach((field, key) -> said.put(
                        field,
                        page.say(
                                "registry.form.at",
                                page.say(
                                        page.knows("registry.field." + field)
                                                ? "registry.field." + field
                                                : "registry.field.authors"),
                                page.say(key))));
        return said;
    }

    /** The entries of a closed list. */
    public static <E extends Enum<E>> List<Choice> choices(Page page, String words, Class<E> list) {
        return Arrays.stream(list.getEnumConstants())
                .map(each -> new Choice(each.name(), page.say(words + bare(each.name()))))
                .toList();
    }

    public List<Choice> ratings(Page page) {
        return choices(page, "registry.rating.", vn.vinhdanh.rules.fact.Rating.class)
                .reversed();
    }

    public List<Choice> sorts(Page page) {
        return choices(page, "registry.sort.", RecordForms.Sort.class);
    }

    public List<Choice> reaches(Page page) {
        return choices(page, "registry.reach.", vn.vinhdanh.rules.fact.Reach.class);
    }

    public List<Choice> levels(Page page) {
        return choices(page, "registry.discipline.", vn.vinhdanh.rules.fact.DisciplineLevel.class);
    }

    public List<Choice> types(Page page) {
        return choices(page, "registry.type.", vn.vinhdanh.rules.fact.CommendationType.class);
    }

    /** The achievements that such a holder can have. */
    public List<Choice> achievements(Page page) {
        return Achievements.of(about.holder()).stream()
                .map(each ->
                        new Choice(each.name(), page.say(Argument.term(each).key())))
                .toList();
    }

    /** Where time can be served. */
    public List<Choice> places(Page page) {
        return Arrays.stream(ServicePlace.values())
                .map(each -> new Choice(each.name(), page.say(ServiceTime.wordOf(each))))
                .toList();
    }

    /** Whether a line is a claim that nobody has confirmed yet. */
    public boolean claimed(RecordEntry entry) {
        return entry.kind() == RecordKind.ACHIEVEMENT
                && entry.field("confirmed-on").isEmpty();
    }

    /** The awards that such a holder can have. */
    public List<Choice> awards(Page page) {
        var subject = about.holder() instanceof Holder.OnePerson ? Subject.INDIVIDUAL : Subject.COLLECTIVE;
        return names.all().stream()
                .filter(award -> award.profile().subjects().contains(subject))
                .map(award -> new Choice(award.key().value(), award.names().in(page.locale())))
                .toList();
    }

    /** What a field of a record says, in words. */
    public String said(Page page, String field, String value) {
        if (value.isEmpty()) {
            return page.say("registry.unknown");
        }
        return switch (field) {
            case "rating" -> page.say("registry.rating." + bare(value));
            case "sort" -> page.say("registry.sort." + bare(value));
            case "reach" -> page.say("registry.reach." + bare(value));
            case "level" -> page.say("registry.discipline." + bare(value));
            case "type" -> page.say("registry.type." + bare(value));
            case "achievement" ->
                page.say(Argument.term(AchievementKind.valueOf(value)).key());
            case "place" -> page.say(ServiceTime.wordOf(ServicePlace.valueOf(value)));
            case "award" -> names.name(new AwardKey(value), page.locale());
            default -> field.endsWith("-on") ? page.date(LocalDate.parse(value)) : value;
        };
    }

    private static String bare(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
