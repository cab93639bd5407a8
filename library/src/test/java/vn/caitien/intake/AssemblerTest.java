package vn.caitien.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caitien.intake.Papers.blocks;
import static vn.caitien.intake.Papers.row;
import static vn.caitien.intake.Papers.table;

import org.junit.jupiter.api.Test;
import vn.caitien.catalogue.Catalogues;
import vn.caitien.intake.SourceDocument.Table;
import vn.caitien.intake.SourceDocument.TableRow;
import vn.caitien.intake.confidence.Confidence;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Form;
import vn.caitien.plan.Plan;
import vn.caitien.plan.Problem;
import vn.caitien.plan.Review;

class AssemblerTest {
    private static final TableRow NUMBERS = row("(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)", "(9)", "(10)");
    private static final Table PROBLEMS = table(Papers.SIX,
            row("1", "Tiêu chuẩn 3", "Tiêu chí 3.1", "Có sân chơi", "Sân chưa có mái che", "Thiếu kinh phí"));
    private static final Table ITEMS = table(Papers.TEN, NUMBERS,
            row("1", "Mái che sân", "Đạt mức 2", "Lập dự toán", "100% sân", "Tháng 9/2031", "Hiệu trưởng", "5 triệu", "Biên bản", ""));
    private static final Table REVIEWS = table(
            row("Thời điểm", "Nội dung theo dõi", "Kết quả thực hiện", "Điều chỉnh (nếu có)", "Người đánh giá"),
            row("Cuối học kỳ I", "Tiến độ", "", "", "Tổ giám sát"), row("Cuối năm học", "", "", "", ""));

    private static Plan plan(Object... parts) {
        return new Assembler(new Circulars(Catalogues.builtIn()), Confidence.standard()).plan(blocks(parts)).orElseThrow();
    }

    private static Plan secondForm() {
        return plan("KẾ HOẠCH", "IV. VẤN ĐỀ", PROBLEMS, "V. KẾ HOẠCH", ITEMS, "VI. THEO DÕI", REVIEWS);
    }

    private static Plan nine(String citing) {
        return plan("KẾ HOẠCH", "I. CĂN CỨ", citing, table(Papers.NINE,
                row("1", "Tiêu chí 1.2", "Mức 2", "Trồng cây", "Hiệu trưởng", "Tháng 9/2031", "", "", "")));
    }

    @Test
    void mauSoHaiIsKnownByItsTables() {
        assertThat(secondForm().form()).isEqualTo(Form.FORM_2);
    }

    @Test
    void theProblemsOfSectionFourAreKept() {
        assertThat(secondForm().problems()).containsExactly(
                new Problem("p0", "1", "3", "3.1", "Có sân chơi", "Sân chưa có mái che", "Thiếu kinh phí"));
    }

    @Test
    void aRowOfColumnNumbersIsNoItem() {
        assertThat(secondForm().rows()).hasSize(1);
    }

    @Test
    void itemsAnswerTheirProblems() {
        assertThat(secondForm().rows().getFirst().text(Cell.CAUSE)).contains("Thiếu kinh phí");
    }

    @Test
    void emptyReviewsAreKeptWithTheirTime() {
        assertThat(secondForm().reviews()).containsExactly(
                new Review("Cuối học kỳ I", "Tiến độ", null, null, "Tổ giám sát"), new Review("Cuối năm học", null, null, null, null));
    }

    @Test
    void problemsHaveTheirPlaces() {
        assertThat(secondForm().provenance()).containsKey("problems[0]");
    }

    @Test
    void nineColumnsOverACircularOf2018AreTheirForm() {
        assertThat(nine("Căn cứ Thông tư số 18/2018/TT-BGDĐT").form()).isEqualTo(Form.NINE_COLUMNS);
    }

    @Test
    void nineColumnsOverTheCircularOf2026AreMixed() {
        assertThat(nine("Căn cứ Thông tư số 57/2026/TT-BGDĐT").form()).isEqualTo(Form.MIXED);
    }

    @Test
    void theCircularIsNamedAsInTheCatalogue() {
        assertThat(nine("Theo thông tư 18 / 2018 của Bộ").header().circular()).isEqualTo("18/2018/TT-BGDĐT");
    }

    @Test
    void aCircularOnAnotherMatterIsNotTheOneThePlanRestsOn() {
        assertThat(nine("Căn cứ Thông tư số 16/2018/TT-BGDĐT").header().circular()).isNull();
    }

    @Test
    void aCircularForOneKindOfSchoolTellsTheKind() {
        assertThat(nine("Căn cứ Thông tư số 19/2018/TT-BGDĐT").header().schoolType())
                .isEqualTo(vn.caitien.catalogue.SchoolType.PRESCHOOL);
    }

    @Test
    void sectionsAroundTheTablesAreKept() {
        assertThat(secondForm().sections()).extracting(section -> section.number()).containsExactly("IV", "V", "VI");
    }

    @Test
    void problemsAloneUnderAPlansHeadAreKept() {
        assertThat(plan("KẾ HOẠCH", "Cải tiến chất lượng", PROBLEMS).problems()).isNotEmpty();
    }
}
