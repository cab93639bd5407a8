package vn.caitien.monitoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import vn.caitien.plan.Progress;

/** An invented review for tests. */
public final class Reviewing {
    private static final LocalDate OPENED = LocalDate.of(2027, 1, 12);

    private Reviewing() {}

    public static ReviewRecord review() {
        Facts known = new Facts(3, 1, 1, 0, List.of(new Facts.Measured("Học sinh chưa đạt Toán", "%", new BigDecimal("3.8"), new BigDecimal("2.6"),
                new BigDecimal("2"), LocalDate.of(2027, 1, 8), "Sổ theo dõi môn Toán")), 90_000_000L, 90_000_000L, false, 45_000_000L, 0, 2);
        Facts unknown = new Facts(0, 0, 0, 0, List.of(), null, null, true, null, 1, 0);
        return new ReviewRecord(new ReviewRecord.Head("Trường THCS Bến Sen", "Kế hoạch cải tiến chất lượng", "05/KH-BS", LocalDate.of(2026, 9, 3),
                "2026-2027", Moment.TERM_ONE, "Cuối học kỳ I", OPENED, OPENED.plusDays(3)), 1, null,
                List.of(new Member("Lê Hữu Phước", "Tổ trưởng"), new Member("Trần Minh Châu", null)),
                List.of(new Reviewed("r4", 4, "Giảm học sinh chưa đạt môn Toán", "Chưa đạt không quá 2,0%", Progress.UNDER_WAY,
                                "Tỷ lệ chưa đạt giảm từ 3,8% còn 2,6%.", "Tách nhóm 9C thành hai lớp.", null, "Lê Hữu Phước", known),
                        new Reviewed("r5", 5, "Phòng thực hành", null, null, null, null, null, null, unknown)),
                List.of(new Recommendation("Bố trí thêm giáo viên Toán.", "4. Giảm học sinh chưa đạt môn Toán", "Hiệu trưởng", LocalDate.of(2027, 2, 15),
                        OPENED, Recommendation.Standing.OPEN, null, false)), "Kế hoạch đúng tiến độ.");
    }
}
