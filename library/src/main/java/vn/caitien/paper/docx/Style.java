package vn.caitien.paper.docx;

/** The paragraph styles of a paper; their names are what people see in Word. */
enum Style {
    BODY("ThanBai", "Thân bài"),
    ITEM("MucLietKe", "Mục liệt kê"),
    CENTRED("CanGiua", "Căn giữa"),
    NOTE("GhiChu", "Ghi chú"),
    HEADING_1("Heading1", "heading 1"),
    HEADING_2("Heading2", "heading 2"),
    HEADING_3("Heading3", "heading 3"),
    KIND("LoaiVanBan", "Loại văn bản"),
    SUMMARY("TrichYeu", "Trích yếu"),
    GOVERNING("CoQuanChuQuan", "Cơ quan chủ quản"),
    ISSUER("CoQuanBanHanh", "Cơ quan ban hành"),
    STATE("QuocHieu", "Quốc hiệu"),
    MOTTO("TieuNgu", "Tiêu ngữ"),
    NUMBER("SoKyHieu", "Số, ký hiệu"),
    PLACE_AND_DATE("DiaDanhNgay", "Địa danh, ngày tháng"),
    LINE("DongKe", "Đường kẻ"),
    TABLE_HEAD("DauBang", "Đầu bảng"),
    TABLE_BAND("DongGopBang", "Dòng gộp trong bảng"),
    TABLE_TEXT("ChuTrongBang", "Chữ trong bảng"),
    TABLE_SHORT("SoTrongBang", "Số trong bảng"),
    RECIPIENTS_HEAD("NoiNhan", "Nơi nhận"),
    RECIPIENT("DongNoiNhan", "Dòng nơi nhận"),
    POST("ChucVu", "Chức vụ"),
    SIGNER("NguoiKy", "Người ký"),
    PAGE_NUMBER("SoTrang", "Số trang");

    private final String id;
    private final String shown;

    Style(String id, String shown) {
        this.id = id;
        this.shown = shown;
    }

    String id() {
        return id;
    }

    String shown() {
        return shown;
    }

    /** The heading of a section at that depth; deeper ones look like the third. */
    static Style heading(int level) {
        return switch (level) {
            case 1 -> HEADING_1;
            case 2 -> HEADING_2;
            default -> HEADING_3;
        };
    }
}
