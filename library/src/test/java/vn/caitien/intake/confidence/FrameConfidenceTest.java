package vn.caitien.intake.confidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.caitien.intake.SourceDocument.Spot;
import vn.caitien.intake.frame.Frame;
import vn.caitien.plan.Header;
import vn.caitien.plan.Section;

class FrameConfidenceTest {
    private static final double SURE = 0.9;

    private static double of(String path, Header header, List<Section> sections, String... recipients) {
        Frame frame = new Frame(header, sections, null, List.of(recipients), Map.of(path, Spot.NOWHERE));
        return FrameConfidence.of(frame).get(path).confidence();
    }

    private static Header titled(String title, @Nullable String schoolYear) {
        return new Header(null, "Trường Tiểu học Hoa Mai", null, null, null, null, "KẾ HOẠCH", title, schoolYear, null, null, null, null);
    }

    private static Section section(@Nullable String number, String text) {
        return new Section(number, "Mục đích", List.of(text), List.of());
    }

    @Test
    void aSoundTitleIsSure() {
        assertThat(of("header.title", titled("Cải tiến chất lượng", null), List.of())).isGreaterThan(SURE);
    }

    @Test
    void aTitleWithGluedWordsIsNot() {
        assertThat(of("header.title", titled("Cảitiến chấtlượng", null), List.of())).isLessThan(SURE);
    }

    @Test
    void aSchoolYearTheTitleNamesIsSure() {
        assertThat(of("header.schoolYear", titled("Kế hoạch năm học 2031 - 2032", "2031-2032"), List.of())).isGreaterThan(SURE);
    }

    @Test
    void aSchoolYearFoundElsewhereIsInferred() {
        assertThat(of("header.schoolYear", titled("Kế hoạch", "2031-2032"), List.of())).isLessThan(SURE);
    }

    @Test
    void aSectionWithoutANumberAmongNumberedOnesIsDoubtful() {
        List<Section> sections = List.of(section("I", "Nêu rõ"), section("II", "Nêu rõ"), section(null, "Nêu rõ"));
        assertThat(of("sections[2]", Header.EMPTY, sections)).isLessThan(SURE);
    }

    @Test
    void oneSlipInALongSectionDoesNotMakeItDoubtful() {
        String text = "Tổ chức rà soát hồ sơ ".repeat(20) + "hồsơ";
        assertThat(of("sections[0]", Header.EMPTY, List.of(section("I", text)))).isGreaterThan(SURE);
    }

    @Test
    void aRecipientWithStrangeWordsIsDoubtful() {
        assertThat(of("recipients[0]", Header.EMPTY, List.of(), "Nhưtrên")).isLessThan(SURE);
    }
}
