package vn.caitien.intake.confidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.caitien.catalogue.Catalogues;
import vn.caitien.catalogue.Criterion;
import vn.caitien.intake.confidence.Titles.Fit;

class TitlesTest {

    private static final Titles TITLES = Titles.of(Catalogues.builtIn().all());
    private static final Criterion FIRST =
            Catalogues.builtIn().all().getFirst().appendices().getFirst().criteria().findFirst().orElseThrow();

    private static Fit fit(String title) {
        return TITLES.fit(FIRST.number(), title);
    }

    @Test
    void severalNumbersAreKnownWhenEachIs() {
        assertThat(TITLES.know(FIRST.number() + ", 99.9")).isFalse();
    }

    @Test
    void aNumberOfTheCatalogueIsKnown() {
        assertThat(TITLES.know(FIRST.number())).isTrue();
    }

    @Test
    void theOfficialTitleFitsInAnyCase() {
        assertThat(fit(FIRST.title().toUpperCase(Locale.ROOT))).isEqualTo(Fit.SAME);
    }

    @Test
    void theBeginningOfATitleIsAPart() {
        assertThat(fit(FIRST.title().substring(0, FIRST.title().lastIndexOf(' ')))).isEqualTo(Fit.PART);
    }

    @Test
    void aTitleWithoutItsSpacesIsTorn() {
        assertThat(fit(FIRST.title().replace(" ", ""))).isEqualTo(Fit.TORN);
    }

    @Test
    void anotherTitleIsAnother() {
        assertThat(fit("Vườn trường và ao cá")).isEqualTo(Fit.OTHER);
    }
}
