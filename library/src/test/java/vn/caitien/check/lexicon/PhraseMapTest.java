package vn.caitien.check.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.caitien.check.lexicon.PhraseMap.Hit;

class PhraseMapTest {
    private final PhraseMap<String> map = new PhraseMap<>();

    @Test
    void phrases_inside_others_are_found_too() {
        map.add(Tokens.of("khu vệ sinh"), "toilets");
        map.add(Tokens.of("vệ sinh"), "cleaning");
        assertThat(map.in(Tokens.of("sửa khu vệ sinh")))
                .containsExactly(new Hit<>(1, 3, "toilets"), new Hit<>(2, 2, "cleaning"));
    }

    @Test
    void a_phrase_may_stand_for_several() {
        map.add(Tokens.of("sân"), "one");
        map.add(Tokens.of("sân"), "other");
        assertThat(map.in(Tokens.of("sân"))).extracting(Hit::meaning).containsExactly("one", "other");
    }

    @Test
    void nothing_is_found_for_a_phrase_without_words() {
        map.add(Tokens.of("-"), "nothing");
        assertThat(map.in(Tokens.of("sân - vườn"))).isEmpty();
    }
}
