package vn.caitien.intake.labelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

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
}
