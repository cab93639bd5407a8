package vn.caitien.app.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.caitien.app.platform.page.Language;
import vn.caitien.app.platform.page.Texts;

class TrailKindTest {
    @ParameterizedTest
    @EnumSource(TrailKind.class)
    void every_kind_has_its_sentence_with_all_its_details(TrailKind kind) {
        Object[] values = new Object[kind.places()];
        for (int at = 0; at < values.length; at++) {
            values[at] = "<" + at + ">";
        }
        for (Language language : Language.values()) {
            String said = Texts.in(language).say(kind.sentence(), kind.of(new UUID(0, 1), values).details().values().toArray());
            for (Object value : values) {
                assertThat(said).contains(value.toString());
            }
        }
    }
}
