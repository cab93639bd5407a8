package vn.caitien.intake.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caitien.intake.Papers.paragraphs;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caitien.catalogue.SchoolType;
import vn.caitien.intake.Papers;
import vn.caitien.intake.SourceDocument.Paragraph;
import vn.caitien.intake.SourceDocument.Spot;

class FrameTest {
    private static Frame frame(String... lines) {
        return Frame.of(paragraphs(lines), text -> text.contains("Thông tư X") ? Optional.of("X") : Optional.empty());
    }

    private static Optional<SchoolType> type(String... lines) {
        return Optional.ofNullable(frame(lines).header().schoolType());
    }

    @ParameterizedTest
    @CsvSource({
        "TRƯỜNG MẦM NON SAO MAI, PRESCHOOL",
        "TRƯỜNG MẪU GIÁO SAO MAI, PRESCHOOL",
        "TRƯỜNG TIỂU HỌC ĐỒI THÔNG, PRIMARY",
        "TRƯỜNG THCS ĐỒI THÔNG, LOWER_SECONDARY",
        "TRƯỜNG TRUNG HỌC CƠ SỞ ĐỒI THÔNG, LOWER_SECONDARY",
        "TRƯỜNG THPT ĐỒI THÔNG, UPPER_SECONDARY",
        "TRƯỜNG TH VÀ THCS ĐỒI THÔNG, MULTI_LEVEL",
        "TRƯỜNG TIỂU HỌC - THCS ĐỒI THÔNG, MULTI_LEVEL",
        "TRƯỜNG TH-THCS-THPT ĐỒI THÔNG, MULTI_LEVEL",
        "TRƯỜNG TIỂU HỌC VÀ TRUNG HỌC CƠ SỞ ĐỒI THÔNG, MULTI_LEVEL",
        "TRƯỜNG THCS & THPT ĐỒI THÔNG, MULTI_LEVEL",
        "TRƯỜNG TH & THCS ĐỒI THÔNG, MULTI_LEVEL",
        "TRƯỜNG PTDTBT THCS ĐỒI THÔNG, LOWER_SECONDARY",
        "TRUNG TÂM GDNN - GDTX LAM SƠN, CONTINUING"
    })
    void theKindOfSchoolIsReadFromItsName(String school, SchoolType type) {
        assertThat(type(school, "KẾ HOẠCH")).contains(type);
    }

    @ParameterizedTest
    @CsvSource({"05/KH-MNSM, PRESCHOOL", "05/KH-THĐT, PRIMARY", "05/KH-THCSĐT, LOWER_SECONDARY", "05/KH-THPTĐT, UPPER_SECONDARY"})
    void whereTheNameDoesNotSayTheNumberDoes(String number, SchoolType type) {
        assertThat(type("UBND XÃ SUỐI HOA", "Số: " + number, "KẾ HOẠCH")).contains(type);
    }

    @Test
    void aNameThatSaysNothingLeavesTheKindUnknown() {
        assertThat(type("TRƯỜNG ĐỒI THÔNG", "Số: 05/KH-ĐT", "KẾ HOẠCH")).isEmpty();
    }

    @Test
    void theCircularIsTheOneTheBodyCitesFirst() {
        assertThat(frame("KẾ HOẠCH", "I. CĂN CỨ", "Căn cứ Thông tư X").header().circular()).isEqualTo("X");
    }

    @Test
    void eachPartIsGivenWithItsPlace() {
        List<Paragraph> paper = List.of(
                new Paragraph("TRƯỜNG TIỂU HỌC ĐỒI THÔNG", true, true, new Spot(null, null, "paragraph 1")),
                Papers.p("KẾ HOẠCH"),
                new Paragraph("I. MỤC ĐÍCH", true, false, new Spot(null, null, "paragraph 3")));
        assertThat(Frame.of(paper, text -> Optional.empty()).spots())
                .containsEntry("header.school", new Spot(null, null, "paragraph 1"))
                .containsEntry("sections[0]", new Spot(null, null, "paragraph 3"));
    }

    @Test
    void noParagraphsGiveAnEmptyFrame() {
        assertThat(frame().sections()).isEmpty();
    }

    @Test
    void aPostRunOnBehindTheClosingSigns() {
        assertThat(frame("KẾ HOẠCH", "I. CĂN CỨ", "Trên đây là kế hoạch của trường. HIỆU TRƯỞNG", "Lâm Thị Mai", "Nơi nhận:")
                        .header().signerName())
                .isEqualTo("Lâm Thị Mai");
    }
}
