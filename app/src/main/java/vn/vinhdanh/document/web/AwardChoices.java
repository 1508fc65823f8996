package vn.vinhdanh.document.web;

import java.util.List;
import vn.vinhdanh.document.intake.AwardFigures;
import vn.vinhdanh.web.Choice;
import vn.vinhdanh.web.Page;

/** The awards whose figures the reader knows, for a select field. */
public final class AwardChoices {

    private AwardChoices() {}

    public static List<Choice> in(Page page) {
        return AwardFigures.keys().stream()
                .map(key -> new Choice(key, page.say("document.award." + key)))
                .toList();
    }
}
