package vn.caitien.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LegacyFontNamesTest {
    @ParameterizedTest
    @ValueSource(strings = {"Times New Roman", "Arial", "Vnnet", "UVN Bay Buom", "VNnews"})
    void aFontOfTodayIsNone(String font) {
        assertThat(LegacyFont.named(font)).isNull();
    }

    @Test
    void noFontIsNone() {
        assertThat(LegacyFont.named(null)).isNull();
    }

    @Test
    void fontsOfOneCodeAreEqual() {
        assertThat(LegacyFont.named(".VnTime")).isEqualTo(LegacyFont.named(".VnArial"));
    }
}
