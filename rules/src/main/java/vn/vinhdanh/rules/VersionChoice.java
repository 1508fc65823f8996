package vn.vinhdanh.rules;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.rules.catalogue.Citation;

/**
 * Which day chooses the version of the law, and which transition clause says so.
 *
 * @param basis the rule where no transition speaks
 * @param transitions what new texts say of the dossiers between them and the old ones, the earliest first
 */
public record VersionChoice(Basis basis, Citation citation, List<Transition> transitions) {

    public VersionChoice {
        transitions = List.copyOf(transitions);
    }

    /** A choice that no transition changes. */
    public VersionChoice(Basis basis, Citation citation) {
        this(basis, citation, List.of());
    }

    /** The day that counts. */
    public enum Basis {
        /** The day the dossier was received. */
        RECEIPT_DAY,
        /** The last day of the achievement year. */
        ACHIEVEMENT_YEAR
    }

    /**
     * The text that a dossier falls under.
     *
     * @param day the version in force on this day
     * @param basis why
     * @param citation the clause that says so
     * @param alternative the version in force on this day is weighed as well, and the better one given; null when there is none
     */
    record Text(
            LocalDate day,
            Basis basis,
            Citation citation,
            @Nullable LocalDate alternative) {}

    /**
     * The text for a dossier.
     *
     * @param weighed the day it is weighed on, not before the receipt: only by then a later text can be better
     */
    Text text(LocalDate received, LocalDate weighed, int achievementYear) {
        Transition governing = null;
        Transition later = null;
        for (Transition each : transitions) {
            if (each.draft()) {
                continue;
            }
            if (!each.starts().isAfter(received)) {
                governing = each;
            } else if (each.favourable() && !each.starts().isAfter(weighed)) {
                later = each;
            }
        }
        LocalDate yearEnd = LocalDate.of(achievementYear, 12, 31);
        if (governing == null) {
            LocalDate day = basis == Basis.RECEIPT_DAY ? received : yearEnd;
            return pending(new Text(day, basis, citation, null), later);
        }
        boolean stays = governing.basis() == Basis.ACHIEVEMENT_YEAR && yearEnd.isBefore(governing.starts());
        Text text = new Text(
                stays ? yearEnd : received,
                governing.basis(),
                governing.citation(),
                stays && governing.favourable() ? received : null);
        return pending(text, later);
    }

    private static Text pending(Text text, @Nullable Transition later) {
        return later == null ? text : new Text(text.day(), text.basis(), later.citation(), later.starts());
    }

    /** Transitions that were not read, and would concern a dossier that lay there when the new text began. */
    List<Transition> unread(LocalDate received, LocalDate weighed) {
        return transitions.stream()
                .filter(each -> each.draft() && received.isBefore(each.starts()) && !weighed.isBefore(each.starts()))
                .toList();
    }
}
