package vn.caitien.intake.flat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextLinesTest {
    private static TextLines of(String text) {
        return TextLines.of(text.lines().toList());
    }

    private static TextLine last(String text) {
        return of(text).lines().getLast();
    }

    @Test
    void blankLinesAreNoLines() {
        assertThat(of("một\n\nhai\n\nba").lines()).hasSize(3);
    }

    @Test
    void aLineOfASpaceMarksABlankCell() {
        assertThat(last("một \n\nhai \n\n \n\nba ").blanks()).isEqualTo(new Blanks(1, 1, 0));
    }

    @Test
    void aSpaceInFrontMarksABlankCell() {
        assertThat(last("một\n\nhai\n\n ba").blanks()).isEqualTo(new Blanks(0, 0, 1));
    }

    @Test
    void aSecondSpaceAtTheEndMarksABlankCellBeforeTheNextLine() {
        assertThat(last("một \n\nhai  \n\nba ").blanks()).isEqualTo(new Blanks(0, 1, 0));
    }

    @Test
    void aSecondSpaceInsideMarksABlankCellBeforeItsWord() {
        assertThat(last("một\n\nhai  ba").inner()).isEqualTo(List.of(0, 1));
    }

    @Test
    void aLineCloserThanUsualIsTight() {
        assertThat(last("một\n\nhai\n\nba\n\nbốn\nnăm").gap()).isEqualTo(Gap.TIGHT);
    }

    @Test
    void aLineFartherThanUsualIsWide() {
        assertThat(last("một\n\nhai\n\nba\n\n\nbốn").gap()).isEqualTo(Gap.WIDE);
    }

    @Test
    void aFormFeedTurnsThePage() {
        assertThat(last("một\n\nhai\n\nba\n\fbốn").gap()).isEqualTo(Gap.PAGE);
    }

    @Test
    void withoutBlankLinesGapsSayNothing() {
        assertThat(of("một\nhai\nba").gapless()).isTrue();
    }

    @Test
    void spacesAtMostEndsAreDrawn() {
        assertThat(of("một \nhai \nba \nbốn \nnăm \nsáu \nbảy \ntám \nchín \nmười \nnghìn \ntriệu").spacesDrawn()).isTrue();
    }
}
