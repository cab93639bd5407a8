package vn.caitien.intake.flat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RunTest {
    private static final String HEAD = "TT Tiêu chí Mục tiêu Giải pháp Chủ trì Thời gian Ghi chú";

    private static List<Run> runs(String... lines) {
        return Run.of(TextLines.of(List.of(lines)));
    }

    private static List<String> texts(Run run) {
        return run.lines().stream().map(TextLine::text).toList();
    }

    @Test
    void theLinesBeforeTheFirstHeadAreARunWithoutOne() {
        assertThat(runs("Kế hoạch của trường", HEAD, "1 1.2 Rà soát").getFirst().head()).isNull();
    }

    @Test
    void theLinesBelowAHeadAreItsRun() {
        assertThat(texts(runs("Kế hoạch của trường", HEAD, "1 1.2 Rà soát").getLast())).containsExactly("1 1.2 Rà soát");
    }

    @Test
    void aHeadPrintedAgainIsTakenOut() {
        assertThat(texts(runs(HEAD, "1 1.2 Rà soát", HEAD, "2 1.3 Bổ sung").getLast())).containsExactly("1 1.2 Rà soát", "2 1.3 Bổ sung");
    }

    @Test
    void theLineBelowAHeadPrintedAgainStandsOnAnotherPage() {
        assertThat(runs(HEAD, "1 1.2 Rà soát", HEAD, "2 1.3 Bổ sung").getLast().lines().getLast().gap()).isEqualTo(Gap.PAGE);
    }

    @Test
    void aTextWithoutHeadIsOneRun() {
        assertThat(runs("Kế hoạch của trường", "1 1.2 Rà soát")).hasSize(1);
    }
}
