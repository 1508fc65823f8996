package vn.vinhdanh.commendation.eligibility.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.commendation.eligibility.LawUse;

/** What the pages of the law show. */
public final class LawPages {

    private LawPages() {}

    /** The catalogue as of a day: titles and forms of commendation apart, as the law keeps them. */
    public record CataloguePage(
            Asked asked,
            String sought,
            List<Group> titles,
            List<Group> forms,
            List<GuardLine> guards,
            List<ProvisionTopic> provisions,
            List<ActLine> acts,
            String stamp) {

        public LocalDate day() {
            return asked.day();
        }
    }

    /**
     * The day somebody asked for.
     *
     * @param day the day shown
     * @param wrong why another day than asked for is shown
     * @param lawBegins when the encoded law begins, if the day lies before it
     */
    public record Asked(
            LocalDate day, @Nullable String wrong, @Nullable LocalDate lawBegins) {}

    /** The awards of one level. */
    public record Group(String level, List<AwardLine> awards) {}

    /**
     * A version on the line of time.
     *
     * @param here whether it covers the day shown
     */
    public record Turn(
            LocalDate from,
            @Nullable LocalDate until,
            String subject,
            String version,
            String gist,
            boolean draft,
            boolean here,
            String path) {}

    /**
     * One award in the catalogue.
     *
     * @param version the version in force on the day; null when none is
     * @param draft whether that version may not decide
     */
    public record AwardLine(
            String path,
            String name,
            String symbol,
            String level,
            @Nullable String version,
            boolean draft) {}

    /** A rule over all awards of a kind. */
    public record GuardLine(
            String anchor, String words, String gist, String clause, String kinds, boolean draft, String grade) {}

    /** Rules of one topic that people follow and no program weighs. */
    public record ProvisionTopic(String topic, List<ProvisionLine> lines) {}

    /** One of them, in our own words. */
    public record ProvisionLine(String gist, String clause, boolean draft) {}

    /** A legal text. */
    public record ActLine(
            String name,
            String number,
            String issuer,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            boolean inForce,
            boolean draft,
            SourceNote source,
            @Nullable String note) {}

    /** One award with all its versions. */
    public record AwardPage(
            Asked asked,
            String path,
            String name,
            String symbol,
            String kind,
            String level,
            String decider,
            boolean deciderDraft,
            String cadence,
            String basis,
            List<VersionView> now,
            List<VersionView> others,
            List<GuardLine> guards,
            List<String> procedures,
            List<String> steps,
            List<String> guidance,
            List<PaperLine> papers,
            List<BonusLine> bonuses,
            List<CaseLine> cases,
            List<Turn> line,
            LawUse.Use use) {

        public LocalDate day() {
            return asked.day();
        }
    }

    /**
     * Who may receive the award, over one period.
     *
     * @param forPeople what the clause leaves to people
     */
    public record VersionView(
            String subject,
            String regime,
            String act,
            String clause,
            LocalDate from,
            @Nullable LocalDate until,
            String gist,
            boolean draft,
            SourceNote note,
            List<Requirement> requires,
            List<Way> routes,
            List<String> forPeople,
            String stamp) {}

    /** One of several ways. */
    public record Way(String name, String clause, String anchor, boolean draft, List<Requirement> requires) {}

    /** A paper that the dossier needs. */
    public record PaperLine(String name, String clause, boolean draft) {}

    /** The money that goes with the award: a multiple of the base salary. */
    public record BonusLine(
            String subject,
            BigDecimal multiple,
            String clause,
            @Nullable Long dong,
            boolean atMost,
            boolean draft) {}

    /** A little calendar with the verdict it gets, as an example. */
    public record CaseLine(
            String says, LocalDate on, int year, String state, String answer, boolean asExpected, String tryPath) {}
}
