package vn.vinhdanh.rules.bonus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.rules.catalogue.AwardKind;
import vn.vinhdanh.rules.catalogue.Citation;

/** The rules about money, over all periods. */
public record Money(List<BaseSalary> salaries, List<BonusRule> rules, List<FundCeiling> funds) {

    /** No rules at all. */
    public static final Money NONE = new Money(List.of(), List.of(), List.of());

    /** The base salary of a day, one that was read before a draft. */
    public Optional<BaseSalary> salary(LocalDate day) {
        return salaries.stream()
                .filter(each -> each.inForce().covers(day))
                .min(Comparator.comparing(BaseSalary::draft));
    }

    /** The rule of one kind on a day, one that was read before a draft. */
    public Optional<BonusRule> rule(BonusRule.Kind kind, LocalDate day) {
        return rules.stream()
                .filter(each -> each.kind() == kind && each.inForce().covers(day))
                .min(Comparator.comparing(BonusRule::draft));
    }

    /** The ceiling of the fund on a day, one that was read before a draft. */
    public Optional<FundCeiling> fund(LocalDate day) {
        return funds.stream().filter(each -> each.inForce().covers(day)).min(Comparator.comparing(FundCeiling::draft));
    }

    /**
     * What is paid when one subject receives several awards at once. A title never takes from a form, nor a form from a
     * title.
     *
     * @param granted all of one subject, of one day
     * @param amounts what each would bring alone
     */
    public List<Payment> together(List<Granted> granted, LocalDate day, Function<Granted, Optional<Amount>> amounts) {
        List<Payment> payments = new ArrayList<>();
        for (int at = 0; at < granted.size(); at++) {
            Granted each = granted.get(at);
            boolean title = each.kind() == AwardKind.TITLE;
            payments.add(new Payment(
                    each,
                    title ? fateOfTitle(at, granted, amounts) : fateOfForm(at, granted),
                    amounts.apply(each).orElse(null),
                    clause(title ? BonusRule.Kind.TITLES : BonusRule.Kind.FORMS, day)));
        }
        return List.copyOf(payments);
    }

    private @Nullable Citation clause(BonusRule.Kind kind, LocalDate day) {
        return rule(kind, day).map(BonusRule::citation).orElse(null);
    }

    /** Of titles over the same years the highest is paid; of equal ones the first in the list. */
    private static Payment.Fate fateOfTitle(
            int at, List<Granted> granted, Function<Granted, Optional<Amount>> amounts) {
        long own = dong(granted.get(at), amounts);
        for (int other = 0; other < granted.size(); other++) {
            Granted rival = granted.get(other);
            boolean meets = other != at && rival.kind() == AwardKind.TITLE && rival.sameYearsAs(granted.get(at));
            long theirs = meets ? dong(rival, amounts) : -1;
            if (theirs > own || (theirs == own && other < at)) {
                return Payment.Fate.HIGHER_TITLE_PAID;
            }
        }
        return Payment.Fate.PAID;
    }

    private static long dong(Granted granted, Function<Granted, Optional<Amount>> amounts) {
        return amounts.apply(granted).map(Amount::dong).orElse(0L);
    }

    private static Payment.Fate fateOfForm(int at, List<Granted> granted) {
        Granted form = granted.get(at);
        for (int other = 0; other < granted.size(); other++) {
            Granted rival = granted.get(other);
            if (other != at
                    && rival.kind() == AwardKind.COMMENDATION
                    && (rival.sameYearsAs(form) || rival.sameAchievementAs(form))) {
                return Payment.Fate.TO_BE_ASKED;
            }
        }
        return Payment.Fate.PAID;
    }
}
