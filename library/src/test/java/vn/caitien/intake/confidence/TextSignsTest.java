package vn.caitien.intake.confidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.caitien.intake.Doubts;
import vn.caitien.intake.SourceDocument.Spot;
import vn.caitien.intake.labelling.Label;
import vn.caitien.intake.labelling.Likelihoods;

class TextSignsTest {
    private static final List<Label> LABELS = List.of(Label.TASKS, Label.LEAD, Label.TIME);

    private final TextSigns signs = new TextSigns(new Likelihoods());

    private CellSigns of(String text, @Nullable Label label) {
        return signs.of(text, new Origin(Spot.NOWHERE, label, text, 1, Doubts.NONE, 1, false, false, false), LABELS);
    }

    @Test
    void aTextUnderItsLabelIsNotMisplaced() {
        assertThat(of("Tháng 9/2031", Label.TIME).misplaced()).isFalse();
    }

    @Test
    void theSameTextUnderAnotherLabelIs() {
        of("Tháng 9/2031", Label.TIME);
        assertThat(of("Tháng 9/2031", Label.LEAD).misplaced()).isTrue();
    }

    @Test
    void aTextFromAcrossTheTableIsNot() {
        assertThat(of("Tháng 9/2031", null).unlikely()).isZero();
    }

    @Test
    void theSameTextIsLookedAtOnce() {
        assertThat(of("Hiệu trưởng", Label.LEAD)).isSameAs(of("Hiệu trưởng", Label.LEAD));
    }
}
