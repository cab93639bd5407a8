package vn.caitien.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caitien.paper.document.AnnexHead;
import vn.caitien.paper.document.Block;
import vn.caitien.paper.document.Document;
import vn.caitien.paper.document.Heading;
import vn.caitien.paper.document.Letterhead;
import vn.caitien.paper.document.Pages;
import vn.caitien.paper.document.Pages.Orientation;
import vn.caitien.paper.document.Paragraph;
import vn.caitien.paper.document.Paragraph.Role;
import vn.caitien.paper.document.Paragraph.Run;
import vn.caitien.paper.document.Signature;
import vn.caitien.paper.document.Table;
import vn.caitien.paper.document.Table.Cell;
import vn.caitien.paper.document.Table.Column;
import vn.caitien.paper.document.Table.Look;
import vn.caitien.paper.document.Table.Row;
import vn.caitien.paper.document.Title;

/** Papers put together by hand; school and people are invented. */
public final class Written {
    private static final List<String> HEAD = List.of("TT", "Tiêu chuẩn, tiêu chí", "Kết quả cần đạt (so với hiện trạng)",
            "Công việc/giải pháp cần thực hiện", "Chủ trì và phối hợp thực hiện", "Thời gian thực hiện và hoàn thành",
            "Dự kiến kinh phí", "Điều kiện hỗ trợ khác", "Ghi chú");
    private static final List<Double> SHARES = List.of(1.0, 4.0, 5.0, 7.0, 4.0, 3.0, 3.0, 3.0, 2.0);

    private Written() {}

    /** A plan of that many rows, with everything a paper may hold. */
    public static Document plan(int rows, @Nullable String stamp) {
        return new Document("Kế hoạch cải tiến chất lượng năm học 2025-2026", Document.VIETNAMESE, stamp, List.of(
                new Pages(Orientation.PORTRAIT, front()),
                new Pages(Orientation.LANDSCAPE, List.of(new Heading(1, "III", "NỘI DUNG"), table(rows))),
                new Pages(Orientation.PORTRAIT, end()),
                new Pages(Orientation.LANDSCAPE, annex())));
    }

    /** A paper of those blocks on pages that stand. */
    public static Document of(Block... blocks) {
        return new Document("Giấy thử", Document.VIETNAMESE, null, List.of(new Pages(Orientation.PORTRAIT, List.of(blocks))));
    }

    /** A report of that many sections: text for the most part, with a table in each. */
    public static Document report(int sections) {
        List<Block> blocks = new ArrayList<>(front());
        for (int section = 1; section <= sections; section++) {
            blocks.add(new Heading(2, String.valueOf(section), "Tiêu chí 1." + section + ": Xây dựng và phát triển nhà trường"));
            IntStream.range(0, 8).forEach(_ -> blocks.add(Paragraph.body(text())));
            blocks.add(table(2));
        }
        blocks.addAll(end());
        return new Document("Báo cáo tự đánh giá", Document.VIETNAMESE, null, List.of(new Pages(Orientation.PORTRAIT, blocks)));
    }

    /** A table of nine columns, with a band above its rows. */
    public static Table table(int rows) {
        Row head = new Row(HEAD.stream().map(name -> Cell.of(name, Look.HEADING)).toList());
        Row band = new Row(List.of(new Cell(List.of("Tiêu chuẩn 1: Tổ chức và quản lý nhà trường"), Look.BAND, HEAD.size(), 1)));
        return new Table("Nội dung kế hoạch", SHARES.stream().map(Column::new).toList(), List.of(head),
                Stream.concat(Stream.of(band), IntStream.rangeClosed(1, rows).mapToObj(Written::row)).toList());
    }

    private static Row row(int number) {
        return new Row(Stream.of(Cell.of(String.valueOf(number), Look.SHORT),
                Cell.of("Tiêu chí 1." + number + ": Cơ cấu tổ chức bộ máy của nhà trường", Look.TEXT),
                Cell.of("100% giáo viên đạt chuẩn trình độ đào tạo; có ít nhất 20% trên chuẩn", Look.TEXT),
                Cell.of("- Rà soát, bổ sung quy chế theo Thông tư số 32/2020/TT-BGDĐT\n- Bồi dưỡng đội ngũ trước ngày 25/04/2026", Look.TEXT),
                Cell.of("HT; Ban ĐDCMHS phối hợp", Look.TEXT),
                Cell.of("Tháng 9/2025", Look.SHORT),
                Cell.of("15.000.000 đồng", Look.TEXT),
                Cell.of(null, Look.TEXT),
                Cell.of("…", Look.TEXT)).toList());
    }

    private static List<Block> front() {
        return List.of(
                new Letterhead(List.of("Ủy ban nhân dân xã Đồng Mây"), List.of("Trường Tiểu học Đồng Mây"), "Số: 05/KH-THĐM",
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Đồng Mây, ngày 05 tháng 9 năm 2025"),
                new Title("KẾ HOẠCH", List.of("Cải tiến chất lượng giáo dục", "Năm học 2025-2026")),
                new Heading(1, "I", "MỤC ĐÍCH, YÊU CẦU"),
                new Heading(2, "1", "Mục đích"),
                Paragraph.body(text()),
                new Heading(2, "2", "Yêu cầu"),
                new Heading(3, "a", "Đối với nhà trường"),
                new Paragraph(Role.ITEM, List.of(new Run("- " + text(), false, false))),
                new Heading(1, "II", "CĂN CỨ"),
                new Paragraph(Role.BODY, List.of(new Run("Căn cứ ", false, true), new Run("Thông tư số 17/2018/TT-BGDĐT", true, true),
                        new Run(" ngày 22/8/2018 của Bộ Giáo dục và Đào tạo.", false, false))));
    }

    private static List<Block> end() {
        return List.of(
                new Heading(1, "IV", "TỔ CHỨC THỰC HIỆN"),
                Paragraph.body("Trên đây là kế hoạch cải tiến chất lượng năm học 2025-2026 của nhà trường./."),
                new Signature("Nơi nhận:", List.of("UBND xã (để b/c)", "Tổ chuyên môn (để t/h)", "Lưu: VT, HSKĐCL"), "KT. HIỆU TRƯỞNG",
                        "Phó Hiệu trưởng", "Nguyễn Thị Lụa"));
    }

    private static List<Block> annex() {
        return List.of(
                new AnnexHead("PHỤ LỤC I", "DANH MỤC VIỆC", "(Kèm theo Kế hoạch số 05/KH-THĐM)"),
                new Paragraph(Role.CENTRED, List.of(new Run("Giữa trang", false, false))),
                new Paragraph(Role.NOTE, List.of(new Run("Ghi chú dưới bảng", false, false))));
    }

    private static String text() {
        return "Duy trì và nâng cao chất lượng giáo dục toàn diện của nhà trường; khắc phục những hạn chế đã được chỉ ra trong "
                + "báo cáo tự đánh giá, huy động các nguồn lực hợp pháp để bổ sung cơ sở vật chất, thiết bị dạy học, bảo đảm "
                + "điều kiện thực hiện Chương trình giáo dục phổ thông 2018 và giữ vững các chuẩn đã đạt được.";
    }
}
