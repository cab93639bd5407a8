package vn.caitien.intake.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caitien.intake.Papers.p;
import static vn.caitien.intake.Papers.paragraphs;
import static vn.caitien.intake.Papers.then;
import static vn.caitien.intake.Papers.title;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caitien.intake.Papers;
import vn.caitien.intake.SourceDocument.Paragraph;

class HeadTest {
    private static final String[] LEFT = {"UBND XÃ SUỐI HOA", "TRƯỜNG TIỂU HỌC ĐỒI THÔNG", "Số: 05/KH-ĐT"};
    private static final String[] RIGHT = {
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Suối Hoa, ngày 03 tháng 9 năm 2031"
    };

    private static Head head(List<Paragraph> block) {
        return Head.of(then(block, title("KẾ HOẠCH"), title("Cải tiến chất lượng"), p("I. MỤC ĐÍCH")));
    }

    private static Head head(String... lines) {
        return head(paragraphs(lines));
    }

    private static Head leftThenRight() {
        return head(then(paragraphs(LEFT), paragraphs(RIGHT).toArray(Paragraph[]::new)));
    }

    private static Head rightThenLeft() {
        return head(then(paragraphs(RIGHT), paragraphs(LEFT).toArray(Paragraph[]::new)));
    }

    @Test
    void theBodyAboveIsReadFromTheLeftBlock() {
        assertThat(leftThenRight().governingBody()).isEqualTo("UBND XÃ SUỐI HOA");
    }

    @Test
    void theSchoolIsReadFromTheLeftBlock() {
        assertThat(leftThenRight().school()).isEqualTo("TRƯỜNG TIỂU HỌC ĐỒI THÔNG");
    }

    @Test
    void theBodyAboveIsReadWhereTheMottoComesFirst() {
        assertThat(rightThenLeft().governingBody()).isEqualTo("UBND XÃ SUỐI HOA");
    }

    @Test
    void theSchoolIsReadWhereTheMottoComesFirst() {
        assertThat(rightThenLeft().school()).isEqualTo("TRƯỜNG TIỂU HỌC ĐỒI THÔNG");
    }

    @Test
    void theNumberIsReadWhereTheMottoComesFirst() {
        assertThat(rightThenLeft().number()).isEqualTo("05/KH-ĐT");
    }

    @Test
    void placeIsReadFromTheRightBlock() {
        assertThat(leftThenRight().place()).isEqualTo("Suối Hoa");
    }

    @Test
    void dateIsReadFromTheRightBlock() {
        assertThat(leftThenRight().date()).isEqualTo(LocalDate.of(2031, 9, 3));
    }

    @Test
    void theHeadEndsWhereTheBodyBegins() {
        assertThat(leftThenRight().taken()).isEqualTo(8);
    }

    @Test
    void blocksReadLineByLineAcrossAreToldApart() {
        assertThat(head(LEFT[0], RIGHT[0], LEFT[1], RIGHT[1], LEFT[2], RIGHT[2]).school()).isEqualTo(LEFT[1]);
    }

    @Test
    void aSchoolsNameMayRunOverTwoLines() {
        assertThat(head("UBND XÃ SUỐI HOA", "TRƯỜNG TRUNG HỌC CƠ SỞ", "ĐỒI THÔNG XANH", "Số: 05/KH-ĐTX").school())
                .isEqualTo("TRƯỜNG TRUNG HỌC CƠ SỞ ĐỒI THÔNG XANH");
    }

    @Test
    void aSchoolsNameMayRunOverTwoLinesWithTheMottoBetween() {
        assertThat(head("UBND XÃ SUỐI HOA", RIGHT[0], "TRƯỜNG TRUNG HỌC CƠ SỞ", RIGHT[1], "ĐỒI THÔNG XANH").school())
                .isEqualTo("TRƯỜNG TRUNG HỌC CƠ SỞ ĐỒI THÔNG XANH");
    }

    @Test
    void aBodyAboveMayRunOverTwoLines() {
        assertThat(head("ỦY BAN NHÂN DÂN", "PHƯỜNG BẾN ĐÁ", "TRƯỜNG MẦM NON SAO MAI").governingBody())
                .isEqualTo("ỦY BAN NHÂN DÂN PHƯỜNG BẾN ĐÁ");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "UBND PHƯỜNG BẾN ĐÁ", "ỦY BAN NHÂN DÂN XÃ SUỐI HOA", "UỶ BAN NHÂN DÂN XÃ SUỐI HOA", "SỞ GIÁO DỤC VÀ ĐÀO TẠO",
        "SỞ GD&ĐT LAM SƠN", "PHÒNG GD&ĐT HUYỆN LAM SƠN", "TRƯỜNG ĐẠI HỌC SƯ PHẠM"
    })
    void bodiesAboveAreKnownByTheirKind(String body) {
        assertThat(head(body, "TRƯỜNG THPT ĐỒI THÔNG").governingBody()).isEqualTo(body);
    }

    @Test
    void aMissingBodyAboveIsUnknown() {
        assertThat(head("TRƯỜNG TIỂU HỌC ĐỒI THÔNG", "Số: 05/KH-ĐT").governingBody()).isNull();
    }

    @Test
    void aMissingSchoolIsUnknown() {
        assertThat(head("UBND XÃ SUỐI HOA", "Số: 05/KH-ĐT").school()).isNull();
    }

    @Test
    void aNumberUnderABodyAloneBelongsToNeither() {
        assertThat(head("UBND XÃ SUỐI HOA", "Số: 05/KH-ĐT", "Suối Hoa, ngày 03 tháng 9 năm 2031").governingBody())
                .isEqualTo("UBND XÃ SUỐI HOA");
    }

    @Test
    void aHeadOfNothingButTheMottoNamesNobody() {
        assertThat(head(RIGHT[0], RIGHT[1]).governingBody()).isNull();
    }

    @Test
    void aMottoBrokenOverLinesIsNobodysName() {
        assertThat(head("CỘNG HÒA XÃ HỘI CHỦ NGHĨA", "VIỆT NAM", "Độc lập – Tự do – Hạnh phúc", LEFT[0], LEFT[1])
                        .governingBody())
                .isEqualTo("UBND XÃ SUỐI HOA");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-----", "_______", "* * *", "…………"})
    void aTypedLineBelongsToNoName(String line) {
        assertThat(head("UBND XÃ SUỐI HOA", "TRƯỜNG TIỂU HỌC ĐỒI THÔNG", line).school())
                .isEqualTo("TRƯỜNG TIỂU HỌC ĐỒI THÔNG");
    }

    @Test
    void theWordForSchoolAloneIsNoName() {
        assertThat(head("UBND XÃ SUỐI HOA", "TRƯỜNG", "Số: 05/KH").school()).isNull();
    }

    @Test
    void numberAndDateOnOneLineAreBothRead() {
        assertThat(head(LEFT[0], LEFT[1], "Số: 05/KH-ĐT Suối Hoa, ngày 03 tháng 9 năm 2031").date())
                .isEqualTo(LocalDate.of(2031, 9, 3));
    }

    @Test
    void aHeadWithoutKindOfPaperIsStillRead() {
        Head head = Head.of(paragraphs(LEFT[0], LEFT[1], LEFT[2], "I. MỤC ĐÍCH", "Nâng chất lượng"));
        assertThat(head.school()).isEqualTo("TRƯỜNG TIỂU HỌC ĐỒI THÔNG");
    }

    @Test
    void noParagraphsGiveAnEmptyHead() {
        assertThat(Head.of(List.of()).documentType()).isNull();
    }

    @Test
    void aMottoThatTouchesTheSchoolsNameIsNoPartOfIt() {
        assertThat(head("TRƯỜNG TIỂU HỌC ĐỒI THÔNGĐộc lập - Tự do - Hạnh phúc").school()).isEqualTo("TRƯỜNG TIỂU HỌC ĐỒI THÔNG");
    }

    @Test
    void theMottoBesideTheSchoolIsNoPartOfItsName() {
        assertThat(head("TRƯỜNG TIỂU HỌC ĐỒI THÔNG Độc lập - Tự do - Hạnh phúc").school()).isEqualTo("TRƯỜNG TIỂU HỌC ĐỒI THÔNG");
    }

    @Test
    void aDateWrappedBeforeItsYearIsRead() {
        assertThat(head("Suối Hoa, ngày 03 tháng 9 năm", "2031").date()).isEqualTo(LocalDate.of(2031, 9, 3));
    }

    @Test
    void aBodyWithinTheSchoolIsNoPartOfItsName() {
        assertThat(head("TRƯỜNG TIỂU HỌC ĐỒI THÔNG", "HỘI ĐỒNG TỰ ĐÁNH GIÁ", "Số: 05/KH-ĐT").school())
                .isEqualTo("TRƯỜNG TIỂU HỌC ĐỒI THÔNG");
    }

    @Test
    void theFootIsNoPartOfTheTitle() {
        assertThat(head(List.of(title("BẢNG KẾ HOẠCH TRỒNG CÂY"), title("HIỆU TRƯỞNG"))).title()).isEqualTo("TRỒNG CÂY");
    }

    @Test
    void aShortBoldLineAtTheMarginIsNoPartOfACentredTitle() {
        assertThat(head(List.of(title("KẾ HOẠCH"), title("Trồng cây"), Papers.bold("Mục đích"))).title())
                .isEqualTo("Trồng cây");
    }

    @Test
    void aCentredTitleMayNameTheKindInSmallLetters() {
        assertThat(Head.of(List.of(title("Kế hoạch trồng cây"), p("Mở đầu."))).title()).isEqualTo("trồng cây");
    }

    @Test
    void aSentenceThatSpeaksOfAPlanNamesNoKind() {
        assertThat(Head.of(paragraphs("UBND XÃ SUỐI HOA", "Kế hoạch trồng cây được phổ biến đến các tổ.")).documentType())
                .isNull();
    }
}
