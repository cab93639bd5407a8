package vn.caitien.intake.flat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.caitien.catalogue.Catalogues;
import vn.caitien.catalogue.Criterion;

class KnownTitlesTest {
    private static final KnownTitles TITLES = new KnownTitles(Catalogues.builtIn().all());
    private static final Criterion LONG = Catalogues.builtIn().all().stream()
            .flatMap(circular -> circular.appendices().stream())
            .flatMap(appendix -> appendix.criteria())
            .filter(criterion -> criterion.title().split(" ").length == 6)
            .findFirst().orElseThrow();
    private static final int WORDS = 6;

    /** The places marked: within titles, behind them, where they are resumed. */
    private record Marks(List<Integer> within, List<Integer> after, List<Integer> resumed) {}

    private static Marks marks(String... lines) {
        Stretch stretch = Made.stretch(lines);
        boolean[] within = new boolean[stretch.size() + 1];
        boolean[] after = new boolean[stretch.size() + 1];
        boolean[] resumed = new boolean[stretch.size() + 1];
        TITLES.mark(stretch, within, after, resumed);
        return new Marks(places(within), places(after), places(resumed));
    }

    private static List<Integer> places(boolean[] marks) {
        return IntStream.range(0, marks.length).filter(i -> marks[i]).boxed().toList();
    }

    @Test
    void theWordsBehindANumberAreWithinItsTitle() {
        assertThat(marks(LONG.number() + " " + LONG.title() + " Mức 2").within()).hasSize(WORDS);
    }

    @Test
    void theWordBehindAWholeTitleIsMarked() {
        assertThat(marks(LONG.number() + " " + LONG.title() + " Mức 2").after()).containsExactly(WORDS + 1);
    }

    @Test
    void aTitleWithoutItsNumberIsNotMarked() {
        assertThat(marks(LONG.title() + " Mức 2").within()).isEmpty();
    }

    @Test
    void anotherTextBehindANumberIsNotMarked() {
        assertThat(marks(LONG.number() + " Lốp xe cũ treo ngoài vườn").within()).isEmpty();
    }

    @Test
    void theRestOfATitleIsFoundFurtherDown() {
        String[] words = LONG.title().split(" ", 4);
        String first = String.join(" ", words[0], words[1], words[2]);
        assertThat(marks(LONG.number() + " " + first, "Rà soát hồ sơ", words[3]).resumed()).hasSize(1);
    }
}
