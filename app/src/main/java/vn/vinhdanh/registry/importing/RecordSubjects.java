package vn.vinhdanh.registry.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.vinhdanh.organization.importing.ImportSubject;
import vn.vinhdanh.registry.RecordKind;

/** What lists of records may be about, and the columns they go by. */
final class RecordSubjects {

    private static final List<Map.Entry<String, List<String>>> WHO = List.of(
            Map.entry(
                    "person", List.of("Họ và tên", "Họ tên", "Cá nhân, tập thể", "Tên cá nhân, tập thể", "Full name")),
            Map.entry("born", List.of("Năm sinh", "Ngày sinh", "Ngày tháng năm sinh", "Born")),
            Map.entry("unit", List.of("Đơn vị", "Đơn vị công tác", "Phòng ban", "Nơi công tác", "Unit")));

    static final ImportSubject RATINGS = subject(
            RecordKind.RATING,
            List.of(
                    Map.entry("year", List.of("Năm xếp loại", "Năm đánh giá", "Năm", "Year")),
                    Map.entry(
                            "rating",
                            List.of("Xếp loại", "Mức xếp loại", "Kết quả xếp loại", "Kết quả đánh giá", "Rating")),
                    Map.entry("paper", List.of("Văn bản", "Căn cứ", "Số văn bản", "Paper")),
                    Map.entry("reason", List.of("Lý do đính chính", "Lý do sửa", "Reason"))));

    static final ImportSubject INITIATIVES = subject(
            RecordKind.INITIATIVE,
            List.of(
                    Map.entry(
                            "title",
                            List.of("Tên sáng kiến", "Tên sáng kiến, đề tài", "Tên đề tài", "Sáng kiến", "Title")),
                    Map.entry("sort", List.of("Loại", "Loại hình", "Sort")),
                    Map.entry("reach", List.of("Phạm vi ảnh hưởng", "Phạm vi", "Cấp công nhận", "Cấp", "Reach")),
                    Map.entry("year", List.of("Năm", "Năm thành tích", "Year")),
                    Map.entry("recognised-on", List.of("Ngày công nhận", "Ngày nghiệm thu", "Recognised on")),
                    Map.entry(
                            "recognised-by",
                            List.of("Nơi công nhận", "Quyết định công nhận", "Cơ quan công nhận", "Recognised by"))));

    static final ImportSubject ACHIEVEMENTS = subject(
            RecordKind.ACHIEVEMENT,
            List.of(
                    Map.entry("achievement", List.of("Loại thành tích", "Loại", "Thành tích về", "Kind")),
                    Map.entry("year", List.of("Năm thành tích", "Năm", "Year")),
                    Map.entry(
                            "what", List.of("Nội dung thành tích", "Nội dung", "Thành tích", "Tên phong trào", "What")),
                    Map.entry("confirmed-by", List.of("Nơi xác nhận", "Văn bản xác nhận", "Confirmed by")),
                    Map.entry("confirmed-on", List.of("Ngày xác nhận", "Confirmed on"))));

    static final ImportSubject SERVICES = subject(
            RecordKind.SERVICE,
            List.of(
                    Map.entry("place", List.of("Công tác ở đâu", "Nơi phục vụ", "Lực lượng", "Ngành", "Served in")),
                    Map.entry("began-on", List.of("Từ ngày", "Ngày bắt đầu", "Bắt đầu", "From")),
                    Map.entry("ended-on", List.of("Đến hết ngày", "Đến ngày", "Ngày kết thúc", "Until")),
                    Map.entry("paper", List.of("Giấy tờ chứng minh", "Căn cứ", "Văn bản", "Paper"))));

    static final ImportSubject AWARDS = subject(
            RecordKind.AWARD,
            List.of(
                    Map.entry(
                            "award",
                            List.of("Danh hiệu", "Hình thức khen thưởng", "Danh hiệu, hình thức khen thưởng", "Award")),
                    Map.entry("type", List.of("Loại hình khen thưởng", "Loại hình", "Type")),
                    Map.entry("achieved-from", List.of("Từ năm", "Năm đầu", "From year")),
                    Map.entry("achieved-to", List.of("Năm thành tích", "Đến năm", "Năm", "To year")),
                    Map.entry("number", List.of("Số quyết định", "Quyết định số", "Số QĐ", "Decision number")),
                    Map.entry("signed-on", List.of("Ngày ký", "Ngày quyết định", "Ngày tháng năm", "Signed on")),
                    Map.entry("issuer", List.of("Cơ quan ban hành", "Nơi ban hành", "Cấp quyết định", "Issued by")),
                    Map.entry("signer", List.of("Người ký", "Signed by")),
                    Map.entry("signer-title", List.of("Chức vụ người ký", "Signer’s position")),
                    Map.entry("citation", List.of("Thành tích", "Nội dung thành tích", "Lý do khen", "What for"))));

    private RecordSubjects() {}

    private static ImportSubject subject(RecordKind kind, List<Map.Entry<String, List<String>>> columns) {
        var all = new ArrayList<>(WHO);
        all.addAll(columns);
        return new ImportSubject(
                "RECORD_" + kind.name(),
                "/so-vang/nhap/" + kind.path(),
                "registry.import." + kind.path() + ".",
                "registry.field.",
                "/so-vang",
                "registry.register.title",
                ImportSubject.ordered(all));
    }
}
