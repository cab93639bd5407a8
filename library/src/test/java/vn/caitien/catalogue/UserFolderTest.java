package vn.caitien.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserFolderTest {
    @TempDir
    Path folder;

    private void put(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private static String correction() {
        return new CatalogueJson(Catalogues.builtIn())
                .of(Catalogues.builtIn().circular("17/2018").orElseThrow(), null)
                .replaceFirst("\\{", "{ \"corrects\" : \"tt17-2018\",")
                .replaceFirst("\"version\" : 1", "\"version\" : 2");
    }

    @Test
    void anEmptyFolderChangesNothing() {
        assertThat(Catalogues.with(folder).all()).isEqualTo(Catalogues.builtIn().all());
    }

    @Test
    void aFolderThatIsNotThereIsSaid() {
        assertThatThrownBy(() -> Catalogues.with(folder.resolve("none"))).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void aFileAddsACircular() throws IOException {
        put("small.yml", Small.text());
        assertThat(Catalogues.with(folder).circular("99/2030")).isPresent();
    }

    @Test
    void anAddedCircularIsInForceFromItsDayOn() throws IOException {
        put("small.yaml", Small.text());
        assertThat(Catalogues.with(folder).inForce(SchoolType.PRIMARY, LocalDate.of(2030, 2, 1)))
                .get()
                .extracting(Circular::id)
                .isEqualTo("tt99-2030");
    }

    @Test
    void otherFilesAreLeftAlone() throws IOException {
        put("notes.txt", "not a circular");
        assertThat(Catalogues.with(folder).all()).hasSize(4);
    }

    @Test
    void aCorrectionTakesThePlaceOfTheWholeCircular() throws IOException {
        put("17.yaml", correction());
        assertThat(Catalogues.with(folder).circular("17/2018")).get().extracting(Circular::version).isEqualTo(2);
    }

    @Test
    void aCorrectionAddsNoSecondCircular() throws IOException {
        put("17.yaml", correction());
        assertThat(Catalogues.with(folder).all()).hasSize(4);
    }

    @Test
    void aSecondFileForACircularIsRefused() throws IOException {
        put("17.yaml", correction().replace("\"corrects\" : \"tt17-2018\",", ""));
        assertThatThrownBy(() -> Catalogues.with(folder))
                .hasMessageContaining("17.yaml:")
                .hasMessageContaining("already in tt17-2018.yaml");
    }

    @Test
    void aSecondFileUnderAnotherIdIsRefusedToo() throws IOException {
        put("57.yaml", Small.with("99/2030/TT-BGDĐT", "57/2026/TT-BGDDT"));
        assertThatThrownBy(() -> Catalogues.with(folder))
                .hasMessageStartingWith("57.yaml:2: 57/2026/TT-BGDDT is already");
    }

    @Test
    void twoFilesOfTheFolderForOneCircularAreRefused() throws IOException {
        put("a.yaml", Small.text());
        put("b.yaml", Small.text());
        assertThatThrownBy(() -> Catalogues.with(folder))
                .hasMessageStartingWith("b.yaml:2: ")
                .hasMessageContaining("a.yaml");
    }

    @Test
    void twoCorrectionsOfOneCircularAreRefused() throws IOException {
        put("a.yaml", correction());
        put("b.yaml", correction());
        assertThatThrownBy(() -> Catalogues.with(folder)).hasMessageContaining("already in a.yaml");
    }

    @Test
    void aCorrectionOfNothingIsRefused() throws IOException {
        put("small.yaml", Small.with("version: 1", "corrects: tt99-2030\nversion: 1"));
        assertThatThrownBy(() -> Catalogues.with(folder)).hasMessageStartingWith("small.yaml:3: There is no circular");
    }

    @Test
    void aCorrectionKeepsTheId() throws IOException {
        put("small.yaml", Small.with("version: 1", "corrects: tt17-2018\nversion: 1"));
        assertThatThrownBy(() -> Catalogues.with(folder)).hasMessageStartingWith("small.yaml:3: A correction keeps");
    }
}
