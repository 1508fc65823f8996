package vn.vinhdanh.commendation.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.vinhdanh.organization.PersonOnDay;
import vn.vinhdanh.web.Words;

/** Says, where a page cannot ask, why it is not settled who or what a row means, and what else people should look at. */
@Component
class RowDoubts {

    private final Words words;

    RowDoubts(Words words) {
        this.words = words;
    }

    /** One sentence each; empty where nothing is to be looked at. */
    List<String> of(CheckedRow row, Locale locale) {
        List<String> doubts = new ArrayList<>();
        switch (row.who()) {
            case Who.Nobody nobody
            when !row.ofOtherKind() -> doubts.add(words.say(locale, "eligibility.terminal.nobody"));
            case Who.Candidates one
            when one.people().size() == 1 -> doubts.add(isIt(one.people().getFirst(), locale));
            case Who.Candidates several ->
                doubts.add(words.say(
                        locale, "eligibility.terminal.several", several.people().size()));
            case Who.Collectives several ->
                doubts.add(words.say(
                        locale,
                        "eligibility.terminal.several-units",
                        several.units().size()));
            default -> {}
        }
        if (row.award() == null) {
            doubts.add(words.say(locale, "eligibility.terminal.no-award"));
        }
        row.remarks()
                .forEach(each -> doubts.add(
                        words.say(locale, each.key(), each.arguments().toArray())));
        return doubts;
    }

    private String isIt(PersonOnDay person, Locale locale) {
        Integer born = person.person().birthYear();
        return words.say(
                locale, "eligibility.terminal.is-it", person.person().fullName(), born == null ? "?" : born.toString());
    }
}
