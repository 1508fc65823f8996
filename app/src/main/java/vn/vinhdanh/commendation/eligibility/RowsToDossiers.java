package vn.vinhdanh.commendation.eligibility;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.commendation.dossier.DossierId;
import vn.vinhdanh.commendation.dossier.Grounds;
import vn.vinhdanh.commendation.dossier.Proposal;
import vn.vinhdanh.commendation.dossier.Proposed;
import vn.vinhdanh.commendation.dossier.Proposing;
import vn.vinhdanh.commendation.dossier.Subject;
import vn.vinhdanh.organization.PersonOnDay;
import vn.vinhdanh.organization.Unit;
import vn.vinhdanh.organization.UnitId;
import vn.vinhdanh.rules.catalogue.Award;
import vn.vinhdanh.rules.catalogue.AwardKind;
import vn.vinhdanh.rules.verdict.Verdict;
import vn.vinhdanh.web.Refusal;

/** Turns rows into dossiers, each with the verdict it had at that moment. */
@Component
public class RowsToDossiers {

    private static final int NAMED_AT_MOST = 5;

    private final Settling settling;
    private final Proposing proposing;
    private final LawWording wording;

    RowsToDossiers(Settling settling, Proposing proposing, LawWording wording) {
        this.settling = settling;
        this.proposing = proposing;
        this.wording = wording;
    }

    /**
     * How many rows made a dossier, and how many were pointed to one that was open already.
     *
     * @param already dossiers that the same person has for the same award and year
     */
    public record Outcome(int made, int already) {}

    /**
     * All of the rows or none, in one transaction.
     *
     * @throws Refusal when none is chosen, when one is not settled, or when one that the rules did not say yes to has no
     *     written reason
     */
    @Transactional
    public Outcome propose(UUID once, CheckedList list, List<CheckedRow> chosen) {
        List<CheckedRow> open =
                chosen.stream().filter(row -> row.line().dossier() == null).toList();
        if (open.isEmpty()) {
            throw new Refusal("eligibility.refusal.nothing-chosen");
        }
        refuse(
                "eligibility.refusal.unsettled",
                open.stream().filter(row -> row.verdict() == null).toList());
        refuse(
                "eligibility.refusal.reason",
                open.stream().filter(row -> !row.ready()).toList());
        List<Proposed> answers = proposing.propose(
                once, open.stream().map(row -> proposal(list, row)).toList());
        Map<Integer, DossierId> dossiers = new HashMap<>();
        int made = 0;
        for (int i = 0; i < answers.size(); i++) {
            switch (answers.get(i)) {
                case Proposed.Made of -> {
                    dossiers.put(open.get(i).number(), of.dossier());
                    made++;
                }
                case Proposed.AlreadyOpen of -> dossiers.put(open.get(i).number(), of.dossier());
            }
        }
        settling.becameDossiers(list.id(), dossiers);
        return new Outcome(made, answers.size() - made);
    }

    private static void refuse(String key, List<CheckedRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        List<String> named = new ArrayList<>();
        rows.stream().limit(NAMED_AT_MOST).forEach(row -> named.add(row.name() + " (" + row.number() + ")"));
        throw new Refusal(key, rows.size(), String.join(", ", named));
    }

    private Proposal proposal(CheckedList list, CheckedRow row) {
        Award award = Objects.requireNonNull(row.award());
        Verdict verdict = Objects.requireNonNull(row.verdict());
        Grounds grounds = WhatFor.grounds(verdict, award.kind(), row.evidence());
        Integer from = award.kind() == AwardKind.COMMENDATION ? row.from() : null;
        return new Proposal(
                award.key(),
                row.year(),
                row.collective()
                        .<Subject>map(unit -> new Subject.OfUnit(unit.id()))
                        .orElseGet(() ->
                                new Subject.OfPerson(row.person().orElseThrow().id())),
                at(list, row),
                list.proposing(),
                row.note(),
                wording.keep(verdict),
                row.line().reason(),
                from == null ? grounds : new Grounds(grounds.type(), from, grounds.initiatives()));
    }

    private static UnitId at(CheckedList list, CheckedRow row) {
        return row.collective()
                .map(Unit::id)
                .or(() -> row.person().map(PersonOnDay::unit))
                .orElse(list.proposing());
    }
}
