package vn.caitien.intake.labelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import vn.caitien.text.Likeness;

class VocabularySlipsTest {

    @Property(tries = 200, seed = "2026")
    void theSameWordsAreFoundAsByComparingWithEach(
            @ForAll @Size(max = 20) List<@CharRange(from = 'a', to = 'c') @StringLength(min = 4, max = 7) String> known,
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(min = 4, max = 7) String word) {
        List<String> different = known.stream().distinct().toList();
        Vocabulary vocabulary = new Vocabulary();
        different.forEach(vocabulary::add);
        assertThat(vocabulary.alike(word).stream().toArray())
                .containsExactly(different.stream().filter(other -> Likeness.edits(other, word) <= 1).mapToInt(different::indexOf).toArray());
    }
}
