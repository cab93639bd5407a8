package vn.caitien.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordingTest {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private static Reason reason(Reason.Kind kind) {
        return new Reason(kind, 2, List.of("1.1", "1.10"), 4, 5, "Điều 5");
    }

    @ParameterizedTest
    @EnumSource(Reason.Kind.class)
    void everyReasonHasWordsInBothLanguages(Reason.Kind kind) {
        assertThat(reason(kind).in(Locale.ENGLISH)).isNotEqualTo(reason(kind).in(VIETNAMESE));
    }

    @ParameterizedTest
    @EnumSource(Reason.Kind.class)
    void everyPlaceInTheWordsIsFilled(Reason.Kind kind) {
        assertThat(reason(kind).in(Locale.ENGLISH) + reason(kind).in(VIETNAMESE)).doesNotContain("{", "}");
    }

    @Test
    void theArticleStandsBehindTheReason() {
        assertThat(reason(Reason.Kind.NOT_MET).in(VIETNAMESE)).isEqualTo("Chưa đạt mức 2: 1.1, 1.10 (Điều 5)");
    }

    @Test
    void anyOtherLanguageIsAnsweredInVietnamese() {
        assertThat(reason(Reason.Kind.NOT_MET).in(Locale.FRENCH)).startsWith("Chưa đạt");
    }
}
