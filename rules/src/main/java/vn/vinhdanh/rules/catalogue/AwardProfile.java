package vn.vinhdanh.rules.catalogue;

import java.util.List;

/**
 * What an award is, apart from who may receive it.
 *
 * @param called other names people write, for recognising a pasted list
 * @param rank order of honour inside its kind, higher is more; our order for lists, not a clause
 * @param symbol the family of its drawing: title, flag, order, certificate, with its class after a hyphen
 */
public record AwardProfile(
        AwardKey key,
        Said names,
        List<String> called,
        List<Subject> subjects,
        Level level,
        Decider decider,
        int rank,
        Cadence cadence,
        List<Bonus> bonuses,
        String symbol) {}
