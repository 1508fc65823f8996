package vn.vinhdanh.commendation.eligibility;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a column of a proposed list may hold, with the wordings it goes by in practice. */
public enum ListColumn {
    NAME(
            "Họ và tên",
            "Họ tên",
            "Tên cá nhân",
            "Họ và tên cá nhân",
            "Cá nhân",
            "Tên tập thể, cá nhân",
            "Cá nhân, tập thể",
            "Tập thể, cá nhân",
            "Tên cá nhân, tập thể",
            "Tên tập thể",
            "Tập thể",
            "Tên đơn vị, cá nhân",
            "Họ và tên, đơn vị đề nghị",
            "Đối tượng đề nghị",
            "Tên hộ gia đình",
            "Họ đệm",
            "Họ và tên đệm",
            "Họ lót",
            "Họ và chữ lót",
            "Full name",
            "Name"),
    BIRTH_YEAR(
            "Năm sinh",
            "Ngày sinh",
            "Ngày tháng năm sinh",
            "Sinh năm",
            "NS",
            "Ngày, tháng, năm sinh",
            "Birth year",
            "Born",
            "Year of birth",
            "Date of birth"),
    UNIT(
            "Đơn vị",
            "Đơn vị công tác",
            "Nơi công tác",
            "Phòng ban",
            "Bộ phận công tác",
            "Cơ quan",
            "Chức vụ, đơn vị công tác",
            "Đơn vị công tác, chức vụ",
            "Tên đơn vị",
            "Organisation",
            "Organization",
            "Department",
            "Unit"),
    AWARD(
            "Danh hiệu đề nghị",
            "Hình thức đề nghị",
            "Hình thức khen thưởng",
            "Danh hiệu thi đua",
            "Danh hiệu, hình thức đề nghị",
            "Đề nghị",
            "Đề nghị tặng",
            "Đề nghị khen thưởng",
            "Hình thức, danh hiệu đề nghị",
            "Danh hiệu",
            "Danh hiệu, hình thức khen thưởng",
            "Danh hiệu thi đua, hình thức khen thưởng",
            "Hình thức",
            "Nội dung đề nghị",
            "Award"),
    YEAR(
            "Năm thành tích",
            "Năm đề nghị",
            "Năm xét",
            "Thành tích năm",
            "Năm",
            "Giai đoạn",
            "Thời gian lập thành tích",
            "Giai đoạn lập thành tích",
            "Năm đạt thành tích",
            "Achievement year",
            "Year"),
    VOTES(
            "Số phiếu",
            "Số phiếu đồng ý",
            "Số phiếu đạt",
            "Phiếu đồng ý",
            "Kết quả bỏ phiếu",
            "Kết quả phiếu",
            "Số phiếu tán thành",
            "Votes"),
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
