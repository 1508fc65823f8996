package vn.vinhdanh.rules.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.vinhdanh.rules.Law;

/**
 * The State's law with those of a ministry's own files that fit under it.
 *
 * @param setAside files that do not fit, each with its faults: nothing of them is in force
 */
public record WholeLaw(Law law, Map<LawFile, List<Fault>> setAside) {

    /**
     * Reads everything. A ministry's file with a fault is set aside as a whole, so that one slip neither closes the house nor
     * lets half a rule decide.
     *
     * @throws LawUnreadable when the State's own files have faults
     */
    public static WholeLaw read(List<LawFile> state, List<LawFile> ministrys) {
        List<LawFile> taken = new ArrayList<>(ministrys);
        Map<LawFile, List<Fault>> setAside = new LinkedHashMap<>();
        while (true) {
            List<LawFile> all = new ArrayList<>(state);
            all.addAll(taken);
            try {
                return new WholeLaw(new LawReader(all).read(), setAside);
            } catch (LawUnreadable unreadable) {
                if (taken.isEmpty()) {
                    throw unreadable;
                }
                setAsideFaulty(taken, unreadable.faults(), setAside);
            }
        }
    }

    private static void setAsideFaulty(List<LawFile> taken, List<Fault> faults, Map<LawFile, List<Fault>> setAside) {
        List<LawFile> faulty = taken.stream()
                .filter(file -> faults.stream().anyMatch(fault -> fault.file().equals(file.shown())))
                .toList();
        // A fault that shows only elsewhere cannot be pinned to one file: then none of them is trusted.
        List<LawFile> leaving = faulty.isEmpty() ? List.copyOf(taken) : faulty;
        for (LawFile file : leaving) {
            List<Fault> own = faults.stream()
                    .filter(fault -> faulty.isEmpty() || fault.file().equals(file.shown()))
                    .toList();
            setAside.put(file, own);
        }
        taken.removeAll(leaving);
    }
}
