package vn.caitien.intake.labelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import vn.caitien.text.Likeness;

class VocabularyTest {

    private static int[] alike(String word, String... known) {
        Vocabulary vocabulary = new Vocabulary();
        List.of(known).forEach(vocabulary::add);
        return vocabulary.alike(word).stream().toArray();
    }

    @Test
    void aKnownWordKeepsItsNumber() {
        Vocabulary vocabulary = new Vocabulary();
        assertThat(vocabulary.add("phap")).isEqualTo(vocabulary.add("phap"));
    }

    @Test
    void aShortWordIsFoundAsItIs() {
        assertThat(alike("tt", "tt", "stt")).containsExactly(0);
    }

    @Test
    void aSlipInAShortWordIsNotForgiven() {
        assertThat(alike("giai", "gia", "gai")).isEmpty();
    }

    @Test
    void oneLetterMayBeTooMany() {
        assertThat(alike("phapp", "phap")).containsExactly(0);
    }

    @Test
    void oneLetterMayBeMissing() {
        assertThat(alike("thoi", "thoii")).containsExactly(0);
    }

    @Test
    void oneLetterMayBeWrong() {
        assertThat(alike("giam", "gian", "giao")).containsExactly(0, 1);
    }

    @Test
    void twoLettersMayNot() {
        assertThat(alike("gaim", "giam")).isEmpty();
    }

    @Property(tries = 200)
    void theSameWordsAreFoundAsByComparingWithEach(
            @ForAll @Size(max = 20) List<@CharRange(from = 'a', to = 'c') @StringLength(min = 4, max = 7) String> known,
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(min = 4, max = 7) String word) {
        List<String> different = known.stream().distinct().toList();
        assertThat(alike(word, different.toArray(String[]::new)))
                .containsExactly(different.stream().filter(other -> Likeness.edits(other, word) <= 1).mapToInt(different::indexOf).toArray());
    }
}
