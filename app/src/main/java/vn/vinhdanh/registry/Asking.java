package vn.vinhdanh.registry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.vinhdanh.organization.SearchWords;
import vn.vinhdanh.organization.UnitId;

/**
 * A question to the register as SQL. Only what is asked for stands in it, so that the database plans for that question
 * and not for all that could be asked.
 */
final class Asking {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    Asking(RegisterQuestion question, SearchWords words) {
        if (!words.isEmpty()) {
            conditions.add("""
                    (r.person_id in (
                        select id from organization.person where name_words @@ to_tsquery('simple', :words))
                     or r.unit_id in (
                        select unit_id from organization.unit_name where name_words @@ to_tsquery('simple', :words))
                     or r.decision_id in (
                        select id from registry.award_decision where starts_with(number_folded, public.folded(:number))))
                    """);
            parameters.put("words", words.query());
            parameters.put("number", words.text());
        }
        if (question.award() != null) {
            ask("r.award_key = :award", "award", question.award().value());
        }
        if (question.year() != null) {
            ask("r.achieved_to = :year", "year", question.year());
        }
        if (question.units() != null) {
            ask(
                    "r.at_unit_id in (:units)",
                    "units",
                    question.units().stream().map(UnitId::value).toList());
        }
        if (question.bloc() != null) {
            ask("""
                    exists (
                        select 1
                          from organization.bloc b
                          join organization.bloc_member m on m.bloc_id = b.id
                         where b.id = :bloc and b.year = r.achieved_to and m.unit_id = r.at_unit_id)
                    """, "bloc", question.bloc().value());
        }
        if (question.level() != null) {
            ask("r.level = :level", "level", question.level().name());
        }
        if (question.collective() != null) {
            conditions.add(question.collective() ? "r.unit_id is not null" : "r.person_id is not null");
        }
        if (question.person() != null) {
            ask("r.person_id = :person", "person", question.person().value());
        }
        if (!question.undoneToo()) {
            conditions.add("r.undone_by_id is null");
        }
    }

    /** The condition, with its keyword; empty when everything is asked for. */
    String where() {
        return conditions.isEmpty() ? "\n" : "\n where " + String.join("\n   and ", conditions) + "\n";
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private void ask(String condition, String name, Object value) {
        conditions.add(condition);
        parameters.put(name, value);
    }
}
