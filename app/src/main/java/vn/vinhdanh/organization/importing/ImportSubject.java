package vn.vinhdanh.organization.importing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * What a list is about, and the columns it may have with the wordings they go by.
 *
 * @param name capital letters; the drafts are kept under it
 * @param path where its pages stand
 * @param words the beginning of its bundle keys: {@code title}, {@code given}, {@code effective}, {@code
 *     effective-hint} and what stands above the columns {@code name} and {@code where} follow it
 * @param columnWords the beginning of the bundle keys of its columns
 * @param home where the records stand that it adds to
 * @param homeTitle the bundle key of that page's title
 * @param wordings the columns in the order they are shown, each with the wordings it goes by
 */
public record ImportSubject(
        String name,
        String path,
        String words,
        String columnWords,
        String home,
        String homeTitle,
        SequencedMap<String, List<String>> wordings) {

    public static final ImportSubject UNITS = new ImportSubject(
            "UNITS",
            "/to-chuc/nhap",
            "organization.import.units.",
            "organization.import.column.",
            "/to-chuc",
            "organization.units.title",
            ordered(List.of(
                    Map.entry("name", List.of("Tên đơn vị", "Đơn vị", "Tên", "Unit")),
                    Map.entry("kind", List.of("Loại đơn vị", "Loại", "Loại hình", "Kind")),
                    Map.entry("parent", List.of("Đơn vị cấp trên", "Trực thuộc", "Cơ quan chủ quản", "Parent")),
                    Map.entry("short", List.of("Tên viết tắt", "Viết tắt", "Short name")),
                    Map.entry("legal", List.of("Tư cách pháp nhân", "Pháp nhân", "Legal personality")),
                    Map.entry("founded", List.of("Ngày thành lập", "Thành lập", "Founded")))));

    public static final ImportSubject PEOPLE = new ImportSubject(
            "PEOPLE",
            "/nguoi/nhap",
            "organization.import.people.",
            "organization.import.column.",
            "/nguoi",
            "organization.people.title",
            ordered(List.of(
                    Map.entry("name", List.of("Họ và tên", "Họ tên", "Tên", "Full name")),
                    Map.entry("born", List.of("Năm sinh", "Ngày sinh", "Ngày tháng năm sinh", "Born")),
                    Map.entry("sex", List.of("Giới tính", "Nam/Nữ", "Phái", "Sex")),
                    Map.entry("class", List.of("Đối tượng", "Loại cán bộ", "Ngạch", "Class")),
                    Map.entry("unit", List.of("Đơn vị", "Đơn vị công tác", "Phòng ban", "Nơi công tác", "Unit")),
                    Map.entry("title", List.of("Chức danh", "Chức vụ", "Vị trí", "Title")),
                    Map.entry("leader", List.of("Lãnh đạo", "Lãnh đạo quản lý", "Leader")),
                    Map.entry("joined", List.of("Ngày vào làm", "Ngày tuyển dụng", "Vào làm", "Joined")))));

    /** The bundle key of one of its words. */
    public String word(String word) {
        return words + word;
    }

    /** The bundle key of a column's name. */
    public String columnKey(String column) {
        return columnWords + column;
    }

    /** Columns in the order given. */
    public static SequencedMap<String, List<String>> ordered(List<Map.Entry<String, List<String>>> entries) {
        var map = new LinkedHashMap<String, List<String>>();
        entries.forEach(entry -> map.put(entry.getKey(), entry.getValue()));
        return map;
    }
}
