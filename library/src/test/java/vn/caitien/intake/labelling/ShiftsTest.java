package vn.caitien.intake.labelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShiftsTest {

    private static final List<Label> LABELS = List.of(Label.TASKS, Label.LEAD, Label.TIME, Label.BUDGET, Label.NOTES);
    private static final String TASKS = "Tổ chức trồng cây quanh sân trường, rà soát cây già";

    private static Optional<List<Integer>> find(String... texts) {
        return new Shifts(new Likelihoods()).find(LABELS, List.of(texts));
    }

    @Test
    void cellsUnderTheirOwnColumnsStay() {
        assertThat(find(TASKS, "Hiệu trưởng", "Tháng 9/2031", "5 triệu", "")).isEmpty();
    }

    @Test
    void cellsThatSlippedToTheRightAreFound() {
        assertThat(find(TASKS, "", "Hiệu trưởng", "Tháng 9/2031", "5 triệu")).contains(List.of(0, 2, 3, 4, 1));
    }

    @Test
    void cellsThatSlippedToTheLeftAreFound() {
        assertThat(find(TASKS, "Tháng 9/2031", "5 triệu", "", "")).contains(List.of(0, 3, 1, 2, 4));
    }

    @Test
    void wordsThatFitManyColumnsStay() {
        assertThat(find(TASKS, "Hiệu trưởng", "Cả năm", "", "Ưu tiên")).isEmpty();
    }

    @Test
    void withoutAnEmptyCellNothingCanHaveSlipped() {
        assertThat(find(TASKS, "Tháng 9/2031", "Hiệu trưởng", "5 triệu", "Ưu tiên")).isEmpty();
    }

    @Test
    void anEmptyRowStays() {
        assertThat(find("", "", "", "", "")).isEmpty();
    }

    @Test
    void aColumnThatIsHardlyEverEmptyIsNotEmptied() {
        assertThat(find("Ký hợp đồng với quản sinh", "", "Thường xuyên", "Tháng 9/2031", "2 triệu/tháng").orElse(List.of(0)).getFirst())
                .isZero();
    }
}
