package vn.caitien.intake.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListMarksTest {

    @ParameterizedTest
    @ValueSource(strings = {"- Lập tổ", "-Lập tổ", "– Lập tổ", "+ Lập tổ", "• Lập tổ", "a) Lập tổ", "1) Lập tổ", "(1) Lập tổ", "1. Lập tổ"})
    void marksStartAnEntry(String line) {
        assertThat(ListMarks.marked(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lập tổ", "15 người", "9/2031", "1.5 triệu", "-5%", "2.1"})
    void otherLinesStartNone(String line) {
        assertThat(ListMarks.marked(line)).isFalse();
    }

    @Test
    void aBulletIsWrittenAsADash() {
        assertThat(ListMarks.written("● Lập tổ")).isEqualTo("- Lập tổ");
    }

    @Test
    void otherMarksStayAsPrinted() {
        assertThat(ListMarks.written("+ Lập tổ")).isEqualTo("+ Lập tổ");
    }

    @Test
    void entriesStandOnLinesOfTheirOwn() {
        assertThat(ListMarks.join(List.of("Việc:", "- Lập tổ", "- Họp"))).isEqualTo("Việc:\n- Lập tổ\n- Họp");
    }

    @Test
    void otherLinesAreJoinedBySpaces() {
        assertThat(ListMarks.join(List.of("Lập tổ", "theo dõi"))).isEqualTo("Lập tổ theo dõi");
    }
}
