package vn.vinhdanh.organization.importing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.vinhdanh.organization.NameKey;
import vn.vinhdanh.organization.PersonClass;
import vn.vinhdanh.organization.Sex;
import vn.vinhdanh.organization.UnitKind;
import vn.vinhdanh.printing.Cell;

/** Recognises what Vietnamese lists write for kinds, classes, sexes and years. Words are compared without marks. */
final class Recognising {

    private static final Spoken<UnitKind> KINDS = Spoken.of(
            Map.entry("tong cong ty", UnitKind.COMPANY),
            Map.entry("nha xuat ban", UnitKind.PUBLISHER),
            Map.entry("tong cuc", UnitKind.GENERAL_DEPARTMENT),
            Map.entry("hoc vien", UnitKind.SCHOOL),
            Map.entry("trung tam", UnitKind.CENTRE),
            Map.entry("van phong", UnitKind.OFFICE),
            Map.entry("thanh tra", UnitKind.INSPECTORATE),
            Map.entry("tap chi", UnitKind.PRESS),
            Map.entry("cong ty", UnitKind.COMPANY),
            Map.entry("tap doan", UnitKind.COMPANY),
            Map.entry("doanh nghiep", UnitKind.COMPANY),
            Map.entry("hiep hoi", UnitKind.ASSOCIATION),
            Map.entry("lien hiep", UnitKind.ASSOCIATION),
            Map.entry("bo", UnitKind.MINISTRY),
            Map.entry("vu", UnitKind.DEPARTMENT),
            Map.entry("cuc", UnitKind.BUREAU),
            Map.entry("vien", UnitKind.INSTITUTE),
            Map.entry("truong", UnitKind.SCHOOL),
            Map.entry("ban", UnitKind.BOARD),
            Map.entry("bao", UnitKind.PRESS),
            Map.entry("quy", UnitKind.FUND),
            Map.entry("phong", UnitKind.DIVISION),
            Map.entry("khoa", UnitKind.DIVISION),
            Map.entry("so", UnitKind.PROVINCIAL_DEPARTMENT),
            Map.entry("hoi", UnitKind.ASSOCIATION));

    private static final Spoken<PersonClass> CLASSES = Spoken.of(
            Map.entry("can bo", PersonClass.CADRE),
            Map.entry("cong chuc", PersonClass.CIVIL_SERVANT),
            Map.entry("vien chuc", PersonClass.PUBLIC_EMPLOYEE),
            Map.entry("nguoi lao dong", PersonClass.WORKER),
            Map.entry("lao dong hop dong", PersonClass.WORKER),
            Map.entry("hop dong", PersonClass.WORKER));

    private static final List<String> YES = List.of("co", "x", "yes", "true", "1", "v");

    private Recognising() {}

    /** The kind that a word or a unit's own name begins with. */
    static Optional<UnitKind> kind(String words) {
        return KINDS.beginning(words);
    }

    static Optional<PersonClass> personClass(String words) {
        return CLASSES.beginning(words);
    }

    static Optional<Sex> sex(String words) {
        return switch (NameKey.of(words).toString()) {
            case "nu", "female", "f" -> Optional.of(Sex.FEMALE);
            case "nam", "male", "m" -> Optional.of(Sex.MALE);
            default -> Optional.empty();
        };
    }

    static boolean isYes(String words) {
        return YES.contains(NameKey.of(words).toString());
    }

    /** A year of birth, written as a year or as a whole date. */
    static Optional<Integer> year(Cell cell) {
        var year = cell.date()
                .map(date -> date.getYear())
                .or(() -> cell.text().matches("\\d{4}")
                        ? Optional.of(Integer.parseInt(cell.text()))
                        : cell.number().map(BigDecimal::intValue));
        return year.filter(value -> value >= 1900 && value <= 2200);
    }
}
