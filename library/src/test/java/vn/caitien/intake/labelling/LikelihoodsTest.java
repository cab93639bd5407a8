package vn.caitien.intake.labelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikelihoodsTest {
    private static final List<Label> LABELS = List.of(Label.CRITERION, Label.TASKS, Label.LEAD, Label.TIME, Label.BUDGET);

    private final Likelihoods likelihoods = new Likelihoods();

    @Test
    void likelihoodsAddUpToOne() {
        assertThat(Arrays.stream(likelihoods.of("Tháng 9/2031", List.of(Label.TIME, Label.LEAD))).sum()).isCloseTo(1, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Tiêu chí 1.1 | CRITERION", "Xây dựng kế hoạch, tổ chức tập huấn, rà soát, tham mưu, tuyên truyền | TASKS", "Hiệu trưởng | LEAD",
        "Học kỳ I | TIME", "Tháng 9/2031 | TIME", "Quý IV | TIME", "5.000.000 đồng | BUDGET"
    })
    void aTextIsLikeliestUnderItsOwnLabel(String text, Label label) {
        double[] each = likelihoods.of(text, LABELS);
        assertThat(each[LABELS.indexOf(label)]).isEqualTo(Arrays.stream(each).max().orElseThrow());
    }

    @Test
    void otherLabelsMayBeAskedForLater() {
        likelihoods.of("Tháng 9/2031", List.of(Label.LEAD));
        assertThat(likelihoods.of("Tháng 9/2031", LABELS)).isEqualTo(new Likelihoods().of("Tháng 9/2031", LABELS));
    }
}
