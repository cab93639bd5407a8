package vn.caitien.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SyllablesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nghiệm", "Quyết", "giờ", "gì", "giếng", "quý", "huỳnh", "khuyến", "hoà", "hòa", "y", "ủy", "uỷ", "đ\u00e2u",
                "ngoài", "thuở", "loại", "TIẾT", "quỳnh", "khuỷu", "nguyễn", "chức", "rượu", "xoong"
            })
    void knowsWholeSyllables(String syllable) {
        assertThat(Syllables.possible(syllable)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nghiệ", "", "m", "bcd", "kiể", "nga-y", "trườ", "stem", "kác", "gê", "ngiên", "tôchức", "học học"})
    void refusesWhatIsNoSyllable(String letters) {
        assertThat(Syllables.possible(letters)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cac", "hoc", "nhàp", "thích\u0300"})
    void wantsSacOrNangBeforeAStop(String letters) {
        assertThat(Syllables.possible(letters)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nghiệ", "tr", "trườ", "Kiể", "ng", "hoạ"})
    void knowsBeginnings(String letters) {
        assertThat(Syllables.begins(letters)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"trb", "ệm?", "1", "wh"})
    void knowsWhatBeginsNothing(String letters) {
        assertThat(Syllables.begins(letters)).isFalse();
    }
}
