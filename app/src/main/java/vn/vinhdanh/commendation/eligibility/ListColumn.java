package vn.vinhdanh.commendation.eligibility;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a column of a proposed list may hold, with the wordings it goes by in practice. */
public enum ListColumn {
    NAME("Họ và tên", "Họ tên", "Tên cá nhân", "Họ và tên cá nhân", "Cá nhân", "Full name", "Name"),
    BIRTH_YEAR("Năm sinh", "Ngày sinh", "Ngày tháng năm sinh", "Sinh năm", "Birth year", "Date of birth"),
    UNIT("Đơn vị", "Đơn vị công tác", "Nơi công tác", "Phòng ban", "Bộ phận công tác", "Cơ quan", "Unit"),
    AWARD(
            "Danh hiệu đề nghị",
            "Hình thức đề nghị",
            "Hình thức khen thưởng",
            "Danh hiệu thi đua",
            "Danh hiệu, hình thức đề nghị",
            "Đề nghị",
            "Đề nghị tặng",
            "Đề nghị khen thưởng",
            "Award"),
    YEAR("Năm thành tích", "Năm đề nghị", "Năm xét", "Thành tích năm", "Năm", "Achievement year", "Year"),
    NOTE("Tóm tắt thành tích", "Thành tích", "Ghi chú", "Nội dung thành tích", "Note", "Achievement");

    /** Joined, so that the value cannot change. */
    private final String wordings;

    ListColumn(String... wordings) {
        this.wordings = String.join("|", wordings);
    }

    /** The name of the column in forms, and the end of its bundle key. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The wordings of all columns, for guessing. */
    static Map<String, List<String>> wordings() {
        Map<String, List<String>> wordings = new LinkedHashMap<>();
        for (ListColumn each : values()) {
            wordings.put(each.name(), List.of(each.wordings.split("\\|")));
        }
        return wordings;
    }
}
