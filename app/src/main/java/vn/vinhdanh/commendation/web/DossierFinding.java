package vn.vinhdanh.commendation.web;

import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.vinhdanh.commendation.dossier.DossierQuestion;
import vn.vinhdanh.commendation.dossier.Dossiers;
import vn.vinhdanh.registry.AwardNames;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.web.Findable;

/** Dossiers in the one search, by the name of who is proposed; only those the viewer may see. */
@Component
class DossierFinding implements Findable {

    private final Dossiers dossiers;
    private final AwardNames awards;

    DossierFinding(Dossiers dossiers, AwardNames awards) {
        this.dossiers = dossiers;
        this.awards = awards;
    }

    @Override
    public List<Found> find(String text, int most) {
        return dossiers.list(question(text, most)).rows().stream()
                .map(row -> new Found(
                        row.subjectName(),
                        awards.name(new AwardKey(row.award()), LocaleContextHolder.getLocale()) + " " + row.year(),
                        row.address(),
                        row.subjectName().equalsIgnoreCase(text) ? 2 : 3))
                .toList();
    }

    @Override
    public long count(String text) {
        return dossiers.list(question(text, 1)).total();
    }

    private static DossierQuestion question(String text, int size) {
        return new DossierQuestion(null, null, null, null, text, 1, size);
    }

    @Override
    public String headingKey() {
        return "commendation.search.dossiers";
    }

    @Override
    public String allPath() {
        return "/ho-so?q=";
    }
}
