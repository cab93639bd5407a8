package vn.caitien.intake.flat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeadsTest {
    private static final String HEAD = "TT Tiêu chí Mục tiêu Giải pháp Chủ trì Thời gian Ghi chú";

    private static List<Heads.Head> heads(String... lines) {
        return Heads.of(Made.stretch(lines));
    }

    @Test
    void aHeadIsFoundAtTheBeginningOfALine() {
        assertThat(heads("Kế hoạch của trường", HEAD, "1 1.2 Rà soát").getFirst().from()).isEqualTo(4);
    }

    @Test
    void aHeadPrintedAgainIsKnownAsTheSame() {
        assertThat(heads(HEAD, "1 1.2 Rà soát", HEAD, "2 1.3 Bổ sung").getLast().again()).isTrue();
    }

    @Test
    void whatStandsInBracketsBehindTheLastNameBelongsToTheHead() {
        assertThat(heads(HEAD, "(nếu có)", "1 1.2 Rà soát").getFirst().to()).isEqualTo(15);
    }

    @Test
    void aSentenceIsNoHead() {
        assertThat(heads("Tiêu chí này nhà trường đã nêu trong kế hoạch")).isEmpty();
    }
}
