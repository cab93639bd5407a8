package vn.caitien.intake.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PaperEndsTest {
    @Test
    void aPaperAloneEndsWithItsLines() {
        assertThat(PaperEnds.of(List.of("KẾ HOẠCH", "1 1.1", "Nơi nhận:", "- Lưu: VT."))).containsExactly(4);
    }

    @Test
    void thePaperBelowBeginsWithItsHead() {
        assertThat(PaperEnds.of(List.of("KẾ HOẠCH", "Nơi nhận:", "- Lưu: VT.", "", "UBND XÃ SUỐI HOA", "", "KẾ HOẠCH", "1 1.2")))
                .containsExactly(4, 8);
    }

    @Test
    void anAnnexIsAPaperOfItsOwn() {
        assertThat(PaperEnds.of(List.of("KẾ HOẠCH", "HIỆU TRƯỞNG", "Lâm Thị Mai", "PHỤ LỤC", "1 Bàn ghế"))).containsExactly(3, 5);
    }

    @Test
    void aTitleOnEachPageEndsNothing() {
        assertThat(PaperEnds.of(List.of("KẾ HOẠCH", "1 1.1", "KẾ HOẠCH", "2 1.2"))).containsExactly(4);
    }

    @Test
    void noLinesEndAtOnce() {
        assertThat(PaperEnds.of(List.of())).containsExactly(0);
    }
}
