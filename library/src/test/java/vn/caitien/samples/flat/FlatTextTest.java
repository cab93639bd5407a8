package vn.caitien.samples.flat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.caitien.samples.flat.Tag.Heading;
import vn.caitien.samples.flat.Tag.Mark;

class FlatTextTest {
    private static Stream<Flattened> some(TextShape shape) {
        return Texts.some(shape).stream();
    }

    private static boolean matches(TextShape shape, String expression) {
        return some(shape).allMatch(flattened -> flattened.text().lines().anyMatch(line -> line.matches(expression)));
    }

    @ParameterizedTest
    @EnumSource(TextShape.class)
    void theSameSeedGivesTheSameText(TextShape shape) {
        assertThat(FlatDocuments.random(shape, 3)).isEqualTo(FlatDocuments.random(shape, 3));
    }

    @ParameterizedTest
    @EnumSource(value = TextShape.class, names = {"MARKED", "BARE"})
    void theLinesAreThoseOfTheText(TextShape shape) {
        assertThat(some(shape)).allSatisfy(flattened -> {
            List<String> text = Stream.of(flattened.text().split("[\r\n\f]+")).map(String::stripTrailing).toList();
            assertThat(flattened.lines().stream().map(line -> line.text().stripTrailing()).toList()).isEqualTo(text);
        });
    }

    @Test
    void aRowKeptByTabsHasATabBetweenItsCells() {
        assertThat(matches(TextShape.TABBED, "[^\t]*(\t[^\t]*){4,9}")).isTrue();
    }

    @Test
    void aRowBrokenByAPageGoesOnAfterEmptyCells() {
        assertThat(some(TextShape.TABBED).map(Flattened::text)).anyMatch(text -> text.contains("\n\n\t\t"));
    }

    @Test
    void aLineOfOneSpaceStandsForAnEmptyCell() {
        assertThat(matches(TextShape.MARKED, " +")).isTrue();
    }

    @Test
    void anEmptyCellAlsoIsASpaceBeforeTheNext() {
        assertThat(some(TextShape.MARKED).flatMap(flattened -> flattened.lines().stream()).map(FlatLine::text))
                .anyMatch(text -> text.matches(" \\S.+"));
    }

    @Test
    void bareTextHasNoMarks() {
        assertThat(some(TextShape.BARE).flatMap(flattened -> flattened.lines().stream())
                .flatMap(line -> line.parts().stream())).noneMatch(part -> part.tag() instanceof Mark);
    }

    @Test
    void aCellOfOneLineSharesItsLineWithTheNext() {
        assertThat(some(TextShape.BARE)).allMatch(
                flattened -> flattened.lines().stream().anyMatch(line -> line.parts().size() > 1));
    }

    @Test
    void aRuleFollowsTheHeadingInMarkdown() {
        assertThat(matches(TextShape.MARKDOWN, "(\\| )?:?-{3,4}( \\| :?-{3,4})+( \\|)?")).isTrue();
    }

    @Test
    void someCellsInCsvHaveSeveralLines() {
        assertThat(some(TextShape.CSV).map(Flattened::text))
                .anyMatch(text -> text.matches("(?s).*\"[^\"]+\n[^\"]+\".*"));
    }

    @Test
    void someMixedTextsHaveTabsAndFlattenedLines() {
        assertThat(some(TextShape.MIXED)).anyMatch(flattened -> flattened.text().contains("\t")
                && flattened.text().contains("\n\n") && flattened.lines().size() > 200);
    }

    @Test
    void someTablesHaveNoHeading() {
        assertThat(some(TextShape.BARE)).anyMatch(flattened -> flattened.lines().stream()
                .flatMap(line -> line.parts().stream()).noneMatch(part -> part.tag() instanceof Heading));
    }
}
