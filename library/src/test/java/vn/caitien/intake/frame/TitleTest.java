package vn.caitien.intake.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caitien.intake.Papers.bold;
import static vn.caitien.intake.Papers.p;
import static vn.caitien.intake.Papers.title;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caitien.intake.SourceDocument.Paragraph;
import vn.caitien.plan.Header;

class TitleTest {
    private static Header header(Paragraph... paragraphs) {
        List<Paragraph> paper = Stream.concat(Stream.of(p("TRƯỜNG TIỂU HỌC ĐỒI THÔNG")), Stream.of(paragraphs)).toList();
        return Frame.of(paper, text -> Optional.empty()).header();
    }

    @Test
    void theKindOfPaperIsKept() {
        assertThat(header(title("KẾ HOẠCH"), title("Cải tiến chất lượng")).documentType()).isEqualTo("KẾ HOẠCH");
    }

    @ParameterizedTest
    @ValueSource(strings = {"K Ế H O Ạ C H", "KẾ HOẠCH:", "KẾ  HOẠCH"})
    void theKindOfPaperMayBeSetApart(String line) {
        assertThat(header(title(line), title("Cải tiến chất lượng")).title()).isEqualTo("Cải tiến chất lượng");
    }

    @Test
    void theTitleStandsUnderTheKind() {
        assertThat(header(title("KẾ HOẠCH"), title("Cải tiến chất lượng"), p("I. MỤC ĐÍCH")).title())
                .isEqualTo("Cải tiến chất lượng");
    }

    @Test
    void theTitleMayStandOnTheKindsOwnLine() {
        assertThat(header(title("KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG"), p("I. MỤC ĐÍCH")).title())
                .isEqualTo("CẢI TIẾN CHẤT LƯỢNG");
    }

    @Test
    void theTitleMayGoOnUnderTheKindsOwnLine() {
        assertThat(header(title("KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG"), title("Năm học 2031 - 2032"), p("I. MỤC ĐÍCH")).title())
                .isEqualTo("CẢI TIẾN CHẤT LƯỢNG Năm học 2031 - 2032");
    }

    @Test
    void theTitleMayHaveSeveralLines() {
        assertThat(header(title("KẾ HOẠCH"), title("Cải tiến chất lượng giáo dục"), title("của trường Đồi Thông"),
                        title("Năm học 2031 - 2032"), p("I. MỤC ĐÍCH")).title())
                .isEqualTo("Cải tiến chất lượng giáo dục của trường Đồi Thông Năm học 2031 - 2032");
    }

    @Test
    void aPlainTitleMayBeginAsGroundsDo() {
        assertThat(header(p("KẾ HOẠCH"), p("Thực hiện cải tiến chất lượng năm học 2031 - 2032"), p("I. MỤC ĐÍCH")).title())
                .isEqualTo("Thực hiện cải tiến chất lượng năm học 2031 - 2032");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Thực hiện Công văn số 12 của Sở", "Thực hiện nhiệm vụ năm học;", "Căn cứ báo cáo tự đánh giá"})
    void aPlainGroundIsNoTitle(String ground) {
        assertThat(header(p("KẾ HOẠCH"), p(ground), p("I. MỤC ĐÍCH")).title()).isNull();
    }

    @Test
    void aLineDrawnUnderTheTitleIsNoPartOfIt() {
        assertThat(header(title("KẾ HOẠCH"), title("Cải tiến chất lượng"), title("------"), p("I. MỤC ĐÍCH")).title())
                .isEqualTo("Cải tiến chất lượng");
    }

    @Test
    void theTitleIsReadWhereTheReaderKnowsNoBoldType() {
        assertThat(header(p("KẾ HOẠCH"), p("Cải tiến chất lượng"), p("Năm học 2031 - 2032"), p("I. MỤC ĐÍCH")).title())
                .isEqualTo("Cải tiến chất lượng Năm học 2031 - 2032");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Căn cứ Quyết định số 7/QĐ-ABC về nhiệm vụ năm học;",
        "Thực hiện nhiệm vụ năm học, trường lập kế hoạch.",
        "Nhằm nâng chất lượng, trường lập kế hoạch.",
        "I. MỤC ĐÍCH",
        "1. Mục đích"
    })
    void theTitleEndsWhereTheBodyBegins(String line) {
        assertThat(header(title("KẾ HOẠCH"), title("Cải tiến chất lượng"), p(line)).title())
                .isEqualTo("Cải tiến chất lượng");
    }

    @Test
    void aPaperWithoutTitleHasNone() {
        assertThat(header(title("KẾ HOẠCH"), p("I. MỤC ĐÍCH")).title()).isNull();
    }

    @Test
    void aSentenceThatSpeaksOfAPlanIsNoKindOfPaper() {
        assertThat(header(p("Kế hoạch này gồm ba phần."), bold("I. MỤC ĐÍCH")).documentType()).isNull();
    }

    @Test
    void theSchoolYearIsReadFromTheTitle() {
        assertThat(header(title("KẾ HOẠCH"), title("Cải tiến chất lượng, năm học 2031 – 2032")).schoolYear())
                .isEqualTo("2031-2032");
    }

    @Test
    void aPeriodIsReadFromTheTitle() {
        assertThat(header(title("KẾ HOẠCH"), title("Cải tiến chất lượng giai đoạn 2031 -2034")).period())
                .isEqualTo("2031-2034");
    }

    @Test
    void aPlanForAPeriodHasNoSchoolYear() {
        assertThat(header(title("KẾ HOẠCH"), title("Cải tiến chất lượng giai đoạn 2031-2034"), p("I. CĂN CỨ"),
                        p("Báo cáo năm học 2030 - 2031")).schoolYear())
                .isNull();
    }

    @Test
    void aTitleWithoutYearsTakesTheSchoolYearTheBodySpeaksOf() {
        assertThat(header(title("KẾ HOẠCH"), title("Cải tiến chất lượng"), p("I. CĂN CỨ"),
                        p("Nhiệm vụ năm học 2031 - 2032")).schoolYear())
                .isEqualTo("2031-2032");
    }

    @Test
    void aPaperThatNamesNoYearsHasNeither() {
        assertThat(header(title("KẾ HOẠCH"), title("Cải tiến chất lượng")).schoolYear()).isNull();
    }
}
