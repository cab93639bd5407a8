package vn.caitien.monitoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.monitoring.Facts.Measured;
import vn.caitien.monitoring.Recommendation.Standing;
import vn.caitien.plan.Header;
import vn.caitien.plan.Progress;

/** An invented review with everything that may stand in one. */
public final class FullReview {
    /** The head of the plan it is about. */
    public static final Header PLAN = new Header("ỦY BAN NHÂN DÂN XÃ BẾN SEN", "TRƯỜNG TRUNG HỌC CƠ SỞ BẾN SEN", null, "05/KH-THCSBS", "Bến Sen",
            LocalDate.of(2026, 9, 3), "KẾ HOẠCH", "Cải tiến chất lượng giáo dục năm học 2026-2027", "2026-2027", null, "57/2026/TT-BGDĐT",
            "HIỆU TRƯỞNG", "Nguyễn Thị Hải Yến");
    private static final LocalDate OPENED = LocalDate.of(2027, 1, 12);

    private FullReview() {}

    public static ReviewRecord.Head head(Moment moment, String title, LocalDate opened) {
        return new ReviewRecord.Head("Trường THCS Bến Sen", "Cải tiến chất lượng giáo dục năm học 2026-2027", "05/KH-THCSBS",
                LocalDate.of(2026, 9, 3), "2026-2027", moment, title, opened, opened.plusDays(3));
    }

    /** Of the end of term I. */
    public static ReviewRecord review() {
        return review(1, null);
    }

    /** The same as it was closed that often, with the reason of the last opening. */
    public static ReviewRecord review(int number, @Nullable String reason) {
        return new ReviewRecord(head(Moment.TERM_ONE, "Cuối học kỳ I", OPENED), number, reason,
                List.of(new Member("Lê Hữu Phước", "Tổ trưởng"), new Member("Trần Minh Châu", "Thư ký Hội đồng"), new Member("Vũ Đình Khôi", null)),
                items(), recommendations(), "Kế hoạch đi đúng hướng; hai nội dung cần thêm người và tiền trước tháng 3/2027.");
    }

    /** The head of a report on term I, about a plan of that number. */
    public static ResultReport.Head resultHead(@Nullable String paper) {
        return new ResultReport.Head("Trường THCS Bến Sen", "Cải tiến chất lượng giáo dục năm học 2026-2027", paper, LocalDate.of(2026, 9, 3),
                "2026-2027", Moment.TERM_ONE, "Học kỳ I", LocalDate.of(2027, 1, 25));
    }

    /** A report on term I, as it is proposed from the review. */
    public static ResultReport result() {
        return ResultWords.propose(resultHead("05/KH-THCSBS"), review().items(), review().recommendations());
    }

    private static List<Reviewed> items() {
        return List.of(
                new Reviewed("r1", 1, "Dữ liệu của nhà trường khớp giữa các hệ thống", "Không còn chênh lệch giữa sổ và cơ sở dữ liệu ngành",
                        Progress.DONE, "Đã đối chiếu và sửa xong toàn bộ hồ sơ học sinh, giáo viên.", null, "Đối chiếu theo từng lớp nhanh hơn theo từng loại sổ.",
                        "Lê Hữu Phước", new Facts(4, 4, 0, 0, List.of(new Measured("Hồ sơ còn chênh lệch", "hồ sơ", new BigDecimal("37"),
                                new BigDecimal("0"), new BigDecimal("0"), LocalDate.of(2026, 12, 20), "Biên bản đối chiếu")), 2_000_000L, 2_000_000L, false, 1_850_000L, 0, 1)),
                new Reviewed("r2", 2, "Sinh hoạt chuyên môn theo nghiên cứu bài học", "Mỗi tổ ít nhất 4 chuyên đề trong năm", Progress.UNDER_WAY,
                        "Ba tổ đã làm 2 chuyên đề, tổ Khoa học tự nhiên làm 1.", null, null, "Trần Minh Châu",
                        new Facts(6, 3, 2, 1, List.of(), null, null, true, null, 1, 3)),
                new Reviewed("r4", 4, "Giảm học sinh chưa đạt môn Toán", "Tỷ lệ chưa đạt không quá 2,0% vào tháng 5/2027", Progress.UNDER_WAY,
                        "Tỷ lệ chưa đạt giảm từ 3,8% còn 2,6%; phụ đạo 24/48 buổi, thi thử 1/3 lần.", "Tách nhóm 9C thành hai lớp từ tháng 02.",
                        "Nhóm phụ đạo không nên quá 15 em.", "Lê Hữu Phước", new Facts(3, 1, 1, 0,
                                List.of(new Measured("Học sinh chưa đạt Toán", "%", new BigDecimal("3.8"), new BigDecimal("2.6"), new BigDecimal("2.0"),
                                        LocalDate.of(2027, 1, 8), "Sổ theo dõi môn Toán")), 90_000_000L, 120_000_000L, false, 45_000_000L, 0, 2)),
                new Reviewed("r5", 5, "Phòng thực hành Khoa học tự nhiên", "Có phòng thực hành đủ thiết bị tối thiểu", Progress.NOT_DONE, null,
                        "Lùi sang quý II năm 2027.", "Hồ sơ xin kinh phí nộp muộn hai tháng.", "Vũ Đình Khôi",
                        new Facts(2, 0, 0, 2, List.of(new Measured("Thiết bị có so với danh mục", "%", new BigDecimal("41.5"), null,
                                new BigDecimal("80"), null, null)), 350_000_000L, 350_000_000L, true, null, 2, 0)),
                new Reviewed("r6", 6, "An toàn trường học", null, null, null, null, null, null,
                        new Facts(0, 0, 0, 0, List.of(), null, null, true, null, 0, 0)));
    }

    private static List<Recommendation> recommendations() {
        LocalDate before = LocalDate.of(2026, 11, 5);
        return List.of(
                new Recommendation("Bố trí thêm một giáo viên Toán dạy phụ đạo.", "4. Giảm học sinh chưa đạt môn Toán", "Hiệu trưởng",
                        LocalDate.of(2027, 2, 15), OPENED, Standing.OPEN, null, false),
                new Recommendation("Nộp hồ sơ xin kinh phí thiết bị.", "5. Phòng thực hành Khoa học tự nhiên", "Kế toán", LocalDate.of(2026, 12, 1),
                        before, Standing.OPEN, null, true),
                new Recommendation("Công khai lịch sinh hoạt chuyên môn.", null, "Phó Hiệu trưởng", null, before, Standing.REFUSED,
                        "lịch đã có trên trang của trường", true));
    }
}
