package vn.caitien.intake.flat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.caitien.intake.Doubt;

class LineDoubtsTest {
    private static final int TASKS = MadeReading.TASKS;
    /** Lines of one column from which its width is learnt: none is wider, and the next words had no room. */
    private static final List<String> USUAL = Stream.generate(() -> List.of("Tổ chức tập huấn cho toàn", "thể giáo viên của nhà trường", "trong dịp hè hằng năm của xã"))
            .limit(8).flatMap(List::stream).toList();

    private static Map<Doubt, Double> doubts(String... lines) {
        Stretch usual = Made.stretch(USUAL.toArray(String[]::new));
        ColumnWidths widths = ColumnWidths.of(usual, Made.oneCell(usual, TASKS), MadeReading.STATES.count());
        Stretch stretch = Made.stretch(lines);
        Map<Doubt, Double> found = new EnumMap<>(Doubt.class);
        new LineDoubts(stretch, widths).add(TASKS, spans(stretch), found);
        return found;
    }

    private static List<Span> spans(Stretch stretch) {
        List<Span> spans = new ArrayList<>();
        int from = 0;
        for (int at = 1; at <= stretch.size(); at++) {
            if (at == stretch.size() || stretch.first(at)) {
                spans.add(new Span(from, at));
                from = at;
            }
        }
        return spans;
    }

    @Test
    void linesThatFitTheColumnRaiseNoDoubt() {
        assertThat(doubts("Tổ chức tập huấn cho toàn", "thể giáo viên").values()).allMatch(value -> value == 0);
    }

    @Test
    void aLineWiderThanItsColumnIsDoubtful() {
        assertThat(doubts("Tổ chức tập huấn cho toàn thể giáo viên của nhà trường").get(Doubt.WIDE)).isEqualTo(1);
    }

    @Test
    void aLineThatEndsThoughTheNextWordHadRoomIsDoubtful() {
        assertThat(doubts("Mặt bằng", "B").get(Doubt.ROOM)).isEqualTo(1);
    }

    @Test
    void aNewEntryOfAListMayBeginAnywhere() {
        assertThat(doubts("- Họp tổ", "- Dự giờ")).doesNotContainKey(Doubt.ROOM);
    }

    @Test
    void aSentenceBehindAListIsDoubtful() {
        assertThat(doubts("- Họp tổ.", "Hội trường của xã")).containsEntry(Doubt.SENTENCE, 1.0);
    }

    @Test
    void aSentenceBehindASentenceIsNot() {
        assertThat(doubts("Họp tổ.", "Hội trường của xã")).doesNotContainKey(Doubt.SENTENCE);
    }
}
