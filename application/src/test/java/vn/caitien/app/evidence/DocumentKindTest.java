package vn.caitien.app.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.caitien.app.platform.page.Language;
import vn.caitien.app.platform.page.Texts;

class DocumentKindTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void every_kind_has_a_name(Language language) {
        assertThat(DocumentKind.all()).isNotEmpty().allSatisfy(kind ->
                assertThat(Texts.in(language).maybe("evidence.kind." + kind.key())).isPresent());
    }

    @Test
    void what_a_first_page_calls_a_kind_is_one_kind_only() {
        List<String> read = DocumentKind.all().stream().flatMap(kind -> kind.read().stream()).toList();
        assertThat(read).doesNotHaveDuplicates().contains("quyet-dinh", "ke-hoach", "bien-ban");
    }

    @Test
    void what_tells_of_single_pupils_is_marked() {
        assertThat(DocumentKind.all()).filteredOn(DocumentKind::sensitive).extracting(DocumentKind::key).contains("pupil-record");
    }
}
