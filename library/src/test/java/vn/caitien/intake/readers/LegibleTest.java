package vn.caitien.intake.readers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caitien.intake.ReadException;
import vn.caitien.intake.ReadException.Reason;

class LegibleTest {

    private static String page(String words) {
        return "<meta charset=utf-8><p>" + words.repeat(12) + "</p>";
    }

    @ParameterizedTest
    @ValueSource(strings = {"K\ufffd ho\ufffdch c\ufffdi ti\ufffdn ", "K? ho?ch c?i ti?n ch?t l??ng ", "ÖßÞ ÐÄë ÜÖØ øåÞ "})
    void garbledLettersAreRefused(String words) {
        ReadException refused = catchThrowableOfType(ReadException.class, () -> Reading.of(page(words)));
        assertThat(refused.reason()).isEqualTo(Reason.GARBLED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kế hoạch cải tiến ", "An improvement plan? Yes ", "KÕ ho¹ch c¶i tiÕn ", "Ke hoach "})
    void whatCanBeReadIsNot(String words) throws ReadException {
        assertThat(Reading.of(page(words)).texts()).hasSize(1);
    }

    @Test
    void theRefusalTellsHowManyWordsCannotBeRead() {
        ReadException refused = catchThrowableOfType(ReadException.class, () -> Reading.of(page("tr\ufffd\ufffdng h\ufffdc ")));
        assertThat(refused.detail()).isEqualTo("24 / 24");
    }
}
