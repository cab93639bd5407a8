package vn.caitien.check.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PhraseTreeTest {
    private static final int MANY = 5_000;

    private final PhraseTree tree = new PhraseTree();

    @BeforeEach
    void phrases() {
        tree.add(new int[] {0, 0});
        tree.add(new int[] {0, 0, 7});
        for (int id = 1; id < MANY; id++) {
            tree.add(new int[] {id, id + 1});
        }
    }

    @Test
    void the_longest_phrase_counts() {
        assertThat(tree.longest(new int[] {9, 0, 0, 7}, 1)).isEqualTo(3);
    }

    @Test
    void the_beginning_of_a_phrase_is_none() {
        assertThat(tree.longest(new int[] {0, 7}, 0)).isZero();
    }

    @Test
    void a_word_that_is_in_no_phrase_ends_it() {
        assertThat(tree.longest(new int[] {0, 0, -1, 7}, 0)).isEqualTo(2);
    }

    @Test
    void none_of_many_phrases_is_lost() {
        for (int id = 1; id < MANY; id++) {
            assertThat(tree.longest(new int[] {id, id + 1}, 0)).isEqualTo(2);
        }
    }
}
