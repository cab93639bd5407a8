package vn.caitien.check.citations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.caitien.catalogue.Catalogues;
import vn.caitien.catalogue.Circular;
import vn.caitien.text.Plain;

class KnownDocumentsTest {

    static Stream<KnownDocument> titled() {
        return KnownDocuments.ALL.stream().filter(one -> one.title() != null);
    }

    static Stream<Circular> circulars() {
        return Catalogues.builtIn().all().stream();
    }

    @ParameterizedTest
    @MethodSource("titled")
    void a_title_is_told_by_its_own_pattern_alone(KnownDocument one) {
        String title = Plain.bare(Objects.requireNonNull(one.title()));
        assertThat(KnownDocuments.ALL.stream().filter(other -> other.entitled(title))).containsExactly(one);
    }

    @ParameterizedTest
    @MethodSource("circulars")
    void every_circular_of_the_catalogue_is_known_with_the_same_day(Circular circular) {
        assertThat(KnownDocuments.ALL).filteredOn(one -> one.name().equals(circular.document()))
                .extracting(KnownDocument::issued).containsExactly(circular.issued());
    }

    @ParameterizedTest
    @MethodSource("circulars")
    void a_circular_is_replaced_on_the_day_the_catalogue_says(Circular circular) {
        assertThat(KnownDocuments.ALL).filteredOn(one -> one.name().equals(circular.document())).first()
                .extracting(KnownDocument::from)
                .isEqualTo(circular.effectiveTo() == null ? null : circular.effectiveTo().plusDays(1));
    }

    @Test
    void a_number_stands_for_one_document() {
        assertThat(KnownDocuments.ALL).extracting(KnownDocument::name).doesNotHaveDuplicates();
    }

    @Test
    void a_document_that_replaces_another_is_known_itself() {
        assertThat(KnownDocuments.ALL.stream().map(KnownDocument::replacedBy).filter(Objects::nonNull))
                .isSubsetOf(KnownDocuments.ALL.stream().map(KnownDocument::name).toList());
    }
}
