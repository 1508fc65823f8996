package vn.vinhdanh.organization.importing;

import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** What a list is about, and the columns it may have with the wordings they go by. */
public enum ImportSubject {
    UNITS("/to-chuc/nhap", units()),
    PEOPLE("/nguoi/nhap", people());

    private final String path;
    private final SequencedMap<String, List<String>> wordings;

    ImportSubject(String path, SequencedMap<String, List<String>> wordings) {
        this.path = path;
        this.wordings = wordings;
    }

    /** Where its pages stand. */
    public String path() {
        return path;
    }

    /** The columns in the order they are shown, each with the wordings it goes by. */
    public SequencedMap<String, List<String>> wordings() {
        return wordings;
    }

    /** The bundle key of a column's name. */
    public static String columnKey(String column) {
        return "organization.import.column." + column;
    }

    private static SequencedMap<String, List<String>> units() {
        return ordered(List.of(
                Map.entry("name", List.of("Tên đơn vị", "Đơn vị", "Tên", "Unit")),
                Map.entry("kind", List.of("Loại đơn vị", "Loại", "Loại hình", "Kind")),
                Map.entry("parent", List.of("Đơn vị cấp trên", "Trực thuộc", "Cơ quan chủ quản", "Parent")),
                Map.entry("short", List.of("Tên viết tắt", "Viết tắt", "Short name")),
                Map.entry("legal", List.of("Tư cách pháp nhân", "Pháp nhân", "Legal personality")),
                Map.entry("founded", List.of("Ngày thành lập", "Thành lập", "Founded"))));
    }

    private static SequencedMap<String, List<String>> people() {
        return ordered(List.of(
                Map.entry("name", List.of("Họ và tên", "Họ tên", "Tên", "Full name")),
                Map.entry("born", List.of("Năm sinh", "Ngày sinh", "Ngày tháng năm sinh", "Born")),
                Map.entry("sex", List.of("Giới tính", "Nam/Nữ", "Phái", "Sex")),
                Map.entry("class", List.of("Đối tượng", "Loại cán bộ", "Ngạch", "Class")),
                Map.entry("unit", List.of("Đơn vị", "Đơn vị công tác", "Phòng ban", "Nơi công tác", "Unit")),
                Map.entry("title", List.of("Chức danh", "Chức vụ", "Vị trí", "Title")),
                Map.entry("leader", List.of("Lãnh đạo", "Lãnh đạo quản lý", "Leader")),
                Map.entry("joined", List.of("Ngày vào làm", "Ngày tuyển dụng", "Vào làm", "Joined"))));
    }

    private static SequencedMap<String, List<String>> ordered(List<Map.Entry<String, List<String>>> entries) {
        var map = new java.util.LinkedHashMap<String, List<String>>();
        entries.forEach(entry -> map.put(entry.getKey(), entry.getValue()));
        return map;
    }
}
