package vn.vinhdanh.rules.reading;

import java.util.ArrayList;
import java.util.List;
import vn.vinhdanh.rules.bonus.BaseSalary;
import vn.vinhdanh.rules.bonus.BonusRule;
import vn.vinhdanh.rules.bonus.FundCeiling;
import vn.vinhdanh.rules.bonus.Money;
import vn.vinhdanh.rules.catalogue.Checked;

/** Reads the rules about money, file by file. */
final class MoneyReader {

    private static final int MOST_DONG = 1_000_000_000;

    private final Cited cited;
    private final List<BaseSalary> salaries = new ArrayList<>();
    private final List<BonusRule> rules = new ArrayList<>();
    private final List<FundCeiling> funds = new ArrayList<>();

    MoneyReader(Cited cited) {
        this.cited = cited;
    }

    void read(Spot file) {
        file.only("base-salaries", "bonus-rules", "fund-ceilings");
        file.listOf("base-salaries").forEach(this::salary);
        file.listOf("bonus-rules").forEach(this::rule);
        file.listOf("fund-ceilings").forEach(this::fund);
    }

    Money whole() {
        return new Money(List.copyOf(salaries), List.copyOf(rules), List.copyOf(funds));
    }

    private void salary(Spot spot) {
        spot.only("dong", "in-force-from", "in-force-until", "cites", "checked", "draft");
        Checked checked = Cited.checked(spot);
        salaries.add(new BaseSalary(
                spot.need("dong").number(1, MOST_DONG),
                Cited.inForce(spot),
                cited.citation(spot),
                checked,
                Cited.draft(spot, checked)));
    }

    private void rule(Spot spot) {
        spot.only("rule", "number", "gist", "in-force-from", "in-force-until", "cites", "checked", "draft");
        Checked checked = Cited.checked(spot);
        BonusRule.Kind kind = spot.need("rule").oneOf(BonusRule.Kind.class);
        // A step of rounding divides, so it may not be left out.
        int number = kind == BonusRule.Kind.ROUND_UP
                ? spot.need("number").number(1, MOST_DONG)
                : spot.maybe("number").map(each -> each.number(1, MOST_DONG)).orElse(0);
        rules.add(new BonusRule(
                kind,
                number,
                Cited.said(spot.need("gist")),
                Cited.inForce(spot),
                cited.citation(spot),
                checked,
                Cited.draft(spot, checked)));
    }

    private void fund(Spot spot) {
        spot.only(
                "percent-of-payroll",
                "percent-for-organising",
                "in-force-from",
                "in-force-until",
                "cites",
                "checked",
                "draft");
        Checked checked = Cited.checked(spot);
        funds.add(new FundCeiling(
                spot.need("percent-of-payroll").number(1, 100),
                spot.need("percent-for-organising").number(1, 100),
                Cited.inForce(spot),
                cited.citation(spot),
                checked,
                Cited.draft(spot, checked)));
    }
}
