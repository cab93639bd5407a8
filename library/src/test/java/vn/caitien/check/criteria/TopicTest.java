package vn.caitien.check.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.caitien.catalogue.Catalogues;
import vn.caitien.check.lexicon.PhraseMap.Hit;
import vn.caitien.check.lexicon.Tokens;

class TopicTest {

    @Test
    void a_title_shows_what_a_criterion_is_about() {
        assertThat(Topic.of("Khu vệ sinh, hệ thống cấp thoát nước")).extracting(Topic::name).containsExactly("toilets");
    }

    @Test
    void a_task_shows_it_by_its_words() {
        assertThat(Topic.WORDS.in(Tokens.of("Mua thêm đầu sách"))).extracting(hit -> hit.meaning().name())
                .contains("library");
    }

    @Test
    void words_of_no_topic_show_none() {
        assertThat(Topic.WORDS.in(Tokens.of("Làm tiếp như trước"))).extracting(Hit::meaning).isEmpty();
    }

    @Test
    void the_catalogue_is_read_once_for_an_appendix() {
        var appendix = Catalogues.builtIn().all().getFirst().appendices().getFirst();
        assertThat(CriterionTexts.of(appendix)).isSameAs(CriterionTexts.of(appendix));
    }
}
