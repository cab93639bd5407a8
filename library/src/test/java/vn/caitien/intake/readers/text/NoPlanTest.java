package vn.caitien.intake.readers.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caitien.intake.Importer;
import vn.caitien.intake.ReadException;
import vn.caitien.intake.ReadException.Reason;

class NoPlanTest {
    private static final String TIMETABLE = """
            THỜI KHÓA BIỂU LỚP 6A
            Tiết\tThứ Hai\tThứ Ba\tThứ Tư\tThứ Năm\tThứ Sáu
            1\tChào cờ\tToán\tNgữ văn\tTiếng Anh\tToán
            2\tToán\tNgữ văn\tToán\tKHTN\tTin học
            3\tNgữ văn\tKHTN\tGDTC\tNgữ văn\tSinh hoạt
            """;
    private static final String REPORT = """
            BÁO CÁO
            Kết quả học kỳ I năm học 2025 - 2026

            I. ĐẶC ĐIỂM TÌNH HÌNH

            Trường có 12 lớp, 420 học sinh, 25 giáo viên, nhân viên.

            Khối,Số lớp,Số học sinh,Tốt,Khá,Đạt
            6,3,110,40,50,20
            7,3,105,35,52,18

            II. PHƯƠNG HƯỚNG

            Tiếp tục nâng cao chất lượng dạy và học.
            """;
    private static final String BLANK_FORM = """
            | TT | Tiêu chuẩn, tiêu chí | Kết quả cần đạt | Công việc cần thực hiện | Thời gian | Ghi chú |
            |----|----|----|----|----|----|
            |    |    |    |    |    |    |
            |    |    |    |    |    |    |
            """;

    @ParameterizedTest
    @ValueSource(strings = {TIMETABLE, REPORT, BLANK_FORM, "Kính gửi các thầy cô, chiều nay họp lúc 14 giờ."})
    void aTextWithoutAPlanIsRefusedAsSuch(String text) {
        ReadException refused = catchThrowableOfType(ReadException.class,
                () -> Importer.standard().read("a.txt", text.getBytes(StandardCharsets.UTF_8)));
        assertThat(refused.reason()).isEqualTo(Reason.NO_PLAN);
    }
}
