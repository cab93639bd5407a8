package vn.caitien.intake.readers.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import vn.caitien.intake.Doubt;
import vn.caitien.intake.Doubts;
import vn.caitien.intake.SourceDocument.Paragraph;
import vn.caitien.intake.SourceDocument.Spot;
import vn.caitien.intake.SourceDocument.Table;
import vn.caitien.intake.SourceDocument.TableCell;
import vn.caitien.intake.SourceDocument.TableRow;

class ScanDoubtsTest {
    private static final Spot SPOT = new Spot(1, List.of(100.0, 100.0, 200.0, 150.0), null);

    private static List<ScannedWord> words(double... sure) {
        return Arrays.stream(sure)
                .mapToObj(each -> new ScannedWord("từ", new Area(500, 500, 560, 540), 535, 40, each, true))
                .toList();
    }

    private static ScanDoubts doubts(List<ScannedWord> words) {
        return new ScanDoubts(List.of(new Scanned.Sheet(words, 0, 2480, 3508)));
    }

    private static Doubts of(List<String> lines, double... sure) {
        return of(lines, words(sure));
    }

    private static Doubts of(List<String> lines, List<ScannedWord> words) {
        TableCell cell = new TableCell(0, 1, 1, lines, SPOT, 1);
        Table table = new Table(1, List.of(new TableRow(List.of(cell), 1, false)));
        return ((Table) doubts(words).noted(table)).rows().getFirst().cells().getFirst().doubts();
    }

    @Test
    void aCellSaysThatItWasScanned() {
        assertThat(of(List.of("từ"), 0.96).manner()).isEqualTo(Doubts.Manner.SCANNED);
    }

    @Test
    void anEmptyCellIsLeftAsItIs() {
        assertThat(of(List.of(), 0.96)).isEqualTo(Doubts.NONE);
    }

    @Test
    void moreDoubtfulWordsAreMoreLikelyMisread() {
        assertThat(of(List.of("từ"), 0.9, 0.9).of(Doubt.MISREAD)).isGreaterThan(of(List.of("từ"), 0.9).of(Doubt.MISREAD));
    }

    @Test
    void theLeastSureWordCountsAlone() {
        assertThat(of(List.of("từ"), 0.9, 0.9).of(Doubt.WORST)).isEqualTo(of(List.of("từ"), 0.9).of(Doubt.WORST));
    }

    @Test
    void faintnessIsTheMeanOfAllWords() {
        assertThat(of(List.of("từ"), 0.9, 0.8).of(Doubt.FAINT)).isEqualTo(1.5, Offset.offset(1e-9));
    }

    @Test
    void aSignThatMayStandForAnotherIsDoubtful() {
        ScannedWord sign = new ScannedWord(">", new Area(500, 500, 560, 540), 535, 40, 0.96, true);
        assertThat(of(List.of(">"), List.of(sign)).of(Doubt.LOOKALIKE)).isEqualTo(1);
    }

    @Test
    void whatStandsOutsideTablesKeepsItsWords() {
        Paragraph paragraph = new Paragraph("từ", false, true, SPOT);
        Paragraph noted = (Paragraph) doubts(words(0.5)).noted(paragraph);
        assertThat(noted).isEqualTo(new Paragraph("từ", false, true, SPOT, noted.sureness()));
    }

    @Test
    void aParagraphIsAsSureAsItsWordsTogether() {
        Paragraph paragraph = new Paragraph("từ", false, false, SPOT);
        double one = ((Paragraph) doubts(words(0.9)).noted(paragraph)).sureness();
        assertThat(((Paragraph) doubts(words(0.9, 0.9)).noted(paragraph)).sureness()).isEqualTo(one * one, Offset.offset(1e-9));
    }
}
