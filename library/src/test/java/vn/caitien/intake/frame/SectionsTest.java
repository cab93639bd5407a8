package vn.caitien.intake.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caitien.intake.Papers.bold;
import static vn.caitien.intake.Papers.p;
import static vn.caitien.intake.Papers.paragraphs;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.caitien.intake.SourceDocument.Paragraph;
import vn.caitien.plan.Section;

class SectionsTest {
    private static List<Section> sections(Paragraph... paragraphs) {
        return Sections.of(List.of(paragraphs)).stream().map(Sections.Found::section).toList();
    }

    private static List<Section> sections(String... lines) {
        return sections(paragraphs(lines).toArray(Paragraph[]::new));
    }

    private static Section only(String... lines) {
        return sections(lines).getFirst();
    }

    private static Section leaf(@Nullable String number, String title, String... paragraphs) {
        return new Section(number, title, List.of(paragraphs), List.of());
    }

    @Test
    void romanNumbersHeadSections() {
        assertThat(sections("I. MỤC ĐÍCH", "Nâng chất lượng.", "II. CĂN CỨ", "Báo cáo của trường."))
                .containsExactly(leaf("I", "MỤC ĐÍCH", "Nâng chất lượng."), leaf("II", "CĂN CỨ", "Báo cáo của trường."));
    }

    @Test
    void aSectionWithoutTextIsKept() {
        assertThat(sections("I. MỤC ĐÍCH", "II. NỘI DUNG")).containsExactly(leaf("I", "MỤC ĐÍCH"), leaf("II", "NỘI DUNG"));
    }

    @Test
    void aNumberThatJumpsIsKeptAsPrinted() {
        assertThat(sections("I. MỤC ĐÍCH", "VI. TỔ CHỨC")).extracting(Section::number).containsExactly("I", "VI");
    }

    @Test
    void romanHeadingsNeedNoCapitals() {
        assertThat(sections("I. Mục đích", "Nâng chất lượng.", "II. Căn cứ")).hasSize(2);
    }

    @Test
    void partsHoldRomanSections() {
        assertThat(only("PHẦN I. MỞ ĐẦU", "I. MỤC ĐÍCH", "Nâng chất lượng.", "II. YÊU CẦU", "Rõ việc.").subsections())
                .containsExactly(leaf("I", "MỤC ĐÍCH", "Nâng chất lượng."), leaf("II", "YÊU CẦU", "Rõ việc."));
    }

    @Test
    void capitalLettersHeadSectionsWhereRomanNumbersStandBeneath() {
        assertThat(sections("A. MỞ ĐẦU", "I. MỤC ĐÍCH", "Nâng chất lượng.", "B. KẾT THÚC", "Hết."))
                .extracting(Section::number).containsExactly("A", "B");
    }

    @Test
    void boldArabicNumbersHeadSectionsWhereNoOthersDo() {
        assertThat(sections(bold("1. Mục đích"), p("Nâng chất lượng."), bold("2. Căn cứ"), p("Báo cáo.")))
                .containsExactly(leaf("1", "Mục đích", "Nâng chất lượng."), leaf("2", "Căn cứ", "Báo cáo."));
    }

    @Test
    void numberedLinesWithTextBeneathAreSubsections() {
        assertThat(only("I. MỤC ĐÍCH, YÊU CẦU", "1. Mục đích", "Nâng chất lượng.", "2. Yêu cầu", "Rõ việc.").subsections())
                .containsExactly(leaf("1", "Mục đích", "Nâng chất lượng."), leaf("2", "Yêu cầu", "Rõ việc."));
    }

    @Test
    void numberedLinesThatFollowOneAnotherAreParagraphs() {
        assertThat(sections("I. TỔ CHỨC", "1. Hiệu trưởng họp tổ giám sát.", "2. Kế toán công khai khoản thu."))
                .containsExactly(leaf("I", "TỔ CHỨC", "1. Hiệu trưởng họp tổ giám sát.", "2. Kế toán công khai khoản thu."));
    }

    @Test
    void aListThatEndsInAPlainParagraphStaysAList() {
        assertThat(only("II. CĂN CỨ", "1. Báo cáo tự đánh giá;", "2. Kết luận của đoàn;", "3. Nghị quyết của hội đồng;",
                        "Trường lập kế hoạch như sau:").paragraphs())
                .hasSize(4);
    }

    @Test
    void aLongNumberedParagraphIsNoHeading() {
        String sentence = "1. " + "việc nào rõ việc nấy ".repeat(8).strip() + ".";
        assertThat(only("I. TỔ CHỨC", sentence, "Có người chịu trách nhiệm.").paragraphs()).hasSize(2);
    }

    @Test
    void textBeforeTheFirstSubsectionBelongsToTheSection() {
        assertThat(only("I. TỔ CHỨC", "Các bộ phận cùng làm.", "1. Hiệu trưởng", "Chỉ đạo.", "2. Tổ giám sát", "Theo dõi.")
                        .paragraphs())
                .containsExactly("Các bộ phận cùng làm.");
    }

    @Test
    void subsectionsNestByTheirNumbers() {
        assertThat(only("I. TỔ CHỨC", "1. Nhà trường", "1.1. Hiệu trưởng", "Chỉ đạo.", "1.2. Kế toán", "Công khai.")
                        .subsections().getFirst().subsections())
                .containsExactly(leaf("1.1", "Hiệu trưởng", "Chỉ đạo."), leaf("1.2", "Kế toán", "Công khai."));
    }

    @Test
    void lettersInAListAreParagraphs() {
        assertThat(only("VIII. CƠ CHẾ", "a) Rà soát mỗi học kỳ;", "b) Niêm yết tại bảng tin.").paragraphs())
                .containsExactly("a) Rà soát mỗi học kỳ;", "b) Niêm yết tại bảng tin.");
    }

    @Test
    void boldLettersWithTextBeneathAreSubsections() {
        assertThat(sections(p("I. TỔ CHỨC"), bold("a) Hiệu trưởng"), p("Chỉ đạo."), bold("b) Kế toán"), p("Công khai."))
                        .getFirst().subsections())
                .containsExactly(leaf("a", "Hiệu trưởng", "Chỉ đạo."), leaf("b", "Kế toán", "Công khai."));
    }

    @Test
    void dashesStayAsPrinted() {
        assertThat(only("I. MỤC ĐÍCH", "- Nâng chất lượng.", "+ Rõ việc.").paragraphs())
                .containsExactly("- Nâng chất lượng.", "+ Rõ việc.");
    }

    @Test
    void textBeforeTheFirstSectionIsKeptWithoutNumber() {
        assertThat(sections("Căn cứ báo cáo của trường;", "I. MỤC ĐÍCH", "Nâng chất lượng."))
                .extracting(Section::number).containsExactly(null, "I");
    }

    @Test
    void aPaperWithoutHeadingsIsOneSection() {
        assertThat(sections("Căn cứ báo cáo của trường;", "Trường lập kế hoạch."))
                .containsExactly(new Section(null, "Căn cứ báo cáo của trường;", List.of("Trường lập kế hoạch."), List.of()));
    }

    @Test
    void noParagraphsGiveNoSections() {
        assertThat(Sections.of(List.of())).isEmpty();
    }

    @Test
    void shortBoldLinesHeadSectionsWhereNoNumbersDo() {
        assertThat(sections(bold("Mục đích"), p("Nâng chất lượng."), bold("Căn cứ"), p("Báo cáo.")))
                .containsExactly(leaf(null, "Mục đích", "Nâng chất lượng."), leaf(null, "Căn cứ", "Báo cáo."));
    }
}
