package vn.vinhdanh.sample;

import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vinhdanh.organization.BlocForming;
import vn.vinhdanh.organization.BlocId;
import vn.vinhdanh.organization.BlocLevel;
import vn.vinhdanh.organization.BlocRole;
import vn.vinhdanh.organization.NewUnit;
import vn.vinhdanh.organization.Restructuring;
import vn.vinhdanh.organization.UnitId;
import vn.vinhdanh.organization.UnitKind;

/** The sample's blocs from year to year, and the merger of the two ministries on 1/3/2025. */
@Component
class SampleOrganization {

    private static final LocalDate MERGER = LocalDate.of(2025, Month.MARCH, 1);

    private final BlocForming blocs;
    private final Restructuring restructuring;

    SampleOrganization(BlocForming blocs, Restructuring restructuring) {
        this.blocs = blocs;
        this.restructuring = restructuring;
    }

    /** @return the blocs by family and year, such as {@code vpv/2026} */
    Map<String, BlocId> formBlocs(Map<String, SampleUnit> units) {
        Map<String, BlocId> formed = new HashMap<>();
        for (String[] line : SampleTexts.lines("blocs")) {
            String family = line[0];
            int year = Integer.parseInt(line[1]);
            @Nullable BlocId earlier = formed.get(family + "/" + (year - 1));
            BlocId bloc = blocs.form(line[3], year, BlocLevel.valueOf(line[2]), null, earlier, true);
            for (String member : line[6].split(" ")) {
                BlocRole role = member.equals(line[4])
                        ? BlocRole.LEADER
                        : member.equals(line[5]) ? BlocRole.DEPUTY : BlocRole.MEMBER;
                blocs.admit(bloc, id(units, member), role, null);
            }
            formed.put(family + "/" + year, bloc);
        }
        return formed;
    }

    /** What dealt with the press and with network safety went to other ministries that day, the rest into the one that remains. */
    void merge(Map<String, SampleUnit> units, SampleTexts texts) {
        UnitId culture = other(texts.word("ministry-culture"), texts.word("ministry-culture-short"));
        UnitId security = other(texts.word("ministry-security"), texts.word("ministry-security-short"));
        restructuring.move(id(units, "bao-chi"), culture, MERGER, null, 0);
        restructuring.move(id(units, "xuat-ban"), culture, MERGER, null, 0);
        restructuring.move(id(units, "an-toan-thong-tin"), security, MERGER, null, 0);
        restructuring.merge(List.of(id(units, "mic-to-chuc-can-bo")), id(units, "to-chuc-can-bo"), MERGER, null);
        restructuring.merge(List.of(id(units, "mic")), id(units, "most"), MERGER, null);
    }

    private UnitId other(String name, String shortName) {
        return restructuring.found(new NewUnit(UnitKind.MINISTRY, name, shortName, true, true, null, null, true), null);
    }

    private static UnitId id(Map<String, SampleUnit> units, String key) {
        return new UnitId(Objects.requireNonNull(units.get(key), key).id());
    }
}
