package vn.caitien.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.caitien.intake.Doubts.Manner;

class DoubtsTest {
    private static final Doubts WIDE = new Doubts(Manner.FLATTENED, Map.of(Doubt.WIDE, 0.5, Doubt.ROOM, 1.0));

    @Test
    void aDoubtNobodyNamedWeighsNothing() {
        assertThat(WIDE.of(Doubt.SPILT)).isZero();
    }

    @Test
    void ofTwoTheGreaterStays() {
        assertThat(WIDE.and(new Doubts(Manner.FLATTENED, Map.of(Doubt.WIDE, 1.0))).of(Doubt.WIDE)).isEqualTo(1);
    }

    @Test
    void whatOnlyOneNamesStays() {
        assertThat(WIDE.and(new Doubts(Manner.FLATTENED, Map.of(Doubt.WIDE, 1.0))).of(Doubt.ROOM)).isEqualTo(1);
    }

    @Test
    void theLessCertainMannerHolds() {
        assertThat(WIDE.and(Doubts.NONE).manner()).isEqualTo(Manner.FLATTENED);
    }

    @Test
    void nothingNoticedAddsNothing() {
        assertThat(Doubts.NONE.and(WIDE)).isEqualTo(WIDE);
    }
}
