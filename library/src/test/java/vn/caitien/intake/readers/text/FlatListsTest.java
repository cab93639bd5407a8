package vn.caitien.intake.readers.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FlatListsTest {
    @Test
    void dashesBehindSentencesBeginEntries() {
        assertThat(FlatLists.lines("- Họp tổ. - Thi giỏi; - Báo cáo")).containsExactly("- Họp tổ.", "- Thi giỏi;", "- Báo cáo");
    }

    @Test
    void lettersThatRunOnBeginEntries() {
        assertThat(FlatLists.lines("a) Họp tổ; b) Thi; c) Báo cáo")).containsExactly("a) Họp tổ;", "b) Thi;", "c) Báo cáo");
    }

    @Test
    void numbersThatRunOnBeginEntries() {
        assertThat(FlatLists.lines("1. Họp tổ. 2. Thi.")).containsExactly("1. Họp tổ.", "2. Thi.");
    }

    @Test
    void aNumberThatDoesNotRunOnIsText() {
        assertThat(FlatLists.lines("1. Họp tổ. 5. Thi.")).containsExactly("1. Họp tổ. 5. Thi.");
    }

    @Test
    void dashesInsideSentencesAreText() {
        assertThat(FlatLists.lines("Tháng 9 - Tháng 10")).containsExactly("Tháng 9 - Tháng 10");
    }
}
