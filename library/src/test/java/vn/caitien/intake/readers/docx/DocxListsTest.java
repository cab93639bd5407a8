package vn.caitien.intake.readers.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caitien.intake.readers.docx.Word.p;
import static vn.caitien.intake.readers.docx.Word.ruled;

import org.junit.jupiter.api.Test;

class DocxListsTest {
    private static String level(int level, String format, String text) {
        return "<w:lvl w:ilvl='" + level + "'><w:start w:val='1'/><w:numFmt w:val='" + format + "'/><w:lvlText w:val='"
                + text + "'/></w:lvl>";
    }

    private static String list(String levels) {
        return "<w:abstractNum w:abstractNumId='0'>" + levels + "</w:abstractNum>"
                + "<w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>";
    }

    private static String item(int list, int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val='" + level + "'/><w:numId w:val='" + list + "'/></w:numPr></w:pPr>"
                + Word.r(text) + "</w:p>";
    }

    @Test
    void itemsAreNumberedInOrder() throws Exception {
        assertThat(Word.of(item(1, 0, "a"), item(1, 0, "b")).numbering(list(level(0, "decimal", "%1."))).texts())
                .containsExactly("1. a", "2. b");
    }

    @Test
    void aNumberOfSeveralLevelsShowsThemAll() throws Exception {
        assertThat(Word.of(item(1, 0, "a"), item(1, 1, "b"), item(1, 1, "c"))
                        .numbering(list(level(0, "decimal", "%1.") + level(1, "decimal", "%1.%2.")))
                        .texts())
                .containsExactly("1. a", "1.1. b", "1.2. c");
    }

    @Test
    void aLowerLevelBeginsAnewUnderEachHigherOne() throws Exception {
        assertThat(Word.of(item(1, 0, "a"), item(1, 1, "b"), item(1, 0, "c"), item(1, 1, "d"))
                        .numbering(list(level(0, "upperRoman", "%1.") + level(1, "lowerLetter", "%2)")))
                        .texts())
                .containsExactly("I. a", "a) b", "II. c", "a) d");
    }

    @Test
    void aLevelThatNeverBeginsAnewCountsOn() throws Exception {
        String second = level(1, "decimal", "%2.").replace("</w:lvl>", "<w:lvlRestart w:val='0'/></w:lvl>");
        assertThat(Word.of(item(1, 0, "a"), item(1, 1, "b"), item(1, 0, "c"), item(1, 1, "d"))
                        .numbering(list(level(0, "upperRoman", "%1.") + second))
                        .texts())
                .containsExactly("I. a", "1. b", "II. c", "2. d");
    }

    @Test
    void aLegalLevelShowsRomanNumbersAsDecimal() throws Exception {
        String second = level(1, "decimal", "%1.%2.").replace("</w:lvl>", "<w:isLgl/></w:lvl>");
        assertThat(Word.of(item(1, 0, "a"), item(1, 1, "b"))
                        .numbering(list(level(0, "upperRoman", "%1.") + second))
                        .texts())
                .containsExactly("I. a", "1.1. b");
    }

    @Test
    void aBulletIsADash() throws Exception {
        assertThat(Word.of(item(1, 0, "a")).numbering(list(level(0, "bullet", "\uF0B7"))).texts())
                .containsExactly("- a");
    }

    @Test
    void aPlusAsBulletStaysAPlus() throws Exception {
        assertThat(Word.of(item(1, 0, "a")).numbering(list(level(0, "bullet", "+"))).texts())
                .containsExactly("+ a");
    }

    @Test
    void listsOfOneKindCountOn() throws Exception {
        String two = list(level(0, "decimal", "%1.")) + "<w:num w:numId='2'><w:abstractNumId w:val='0'/></w:num>";
        assertThat(Word.of(item(1, 0, "a"), item(2, 0, "b")).numbering(two).texts()).containsExactly("1. a", "2. b");
    }

    @Test
    void aListWithAStartOfItsOwnBeginsThere() throws Exception {
        String two = list(level(0, "decimal", "%1.")) + "<w:num w:numId='2'><w:abstractNumId w:val='0'/>"
                + "<w:lvlOverride w:ilvl='0'><w:startOverride w:val='1'/></w:lvlOverride></w:num>";
        assertThat(Word.of(item(1, 0, "a"), item(2, 0, "b")).numbering(two).texts()).containsExactly("1. a", "1. b");
    }

    @Test
    void aStyleMayBringTheList() throws Exception {
        String tied = level(1, "decimal", "(%2)").replace("</w:lvl>", "<w:pStyle w:val='Item'/></w:lvl>");
        Word word = Word.of("<w:p><w:pPr><w:pStyle w:val='Item'/></w:pPr>" + Word.r("a") + "</w:p>")
                .styles("<w:style w:type='paragraph' w:styleId='Item'><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style>")
                .numbering(list(level(0, "decimal", "%1.") + tied));
        assertThat(word.texts()).containsExactly("(1) a");
    }

    @Test
    void aListMayTakeItsLevelsFromANumberingStyle() throws Exception {
        String linked = "<w:abstractNum w:abstractNumId='0'><w:numStyleLink w:val='S'/></w:abstractNum>"
                + "<w:abstractNum w:abstractNumId='1'><w:styleLink w:val='S'/>" + level(0, "decimal", "%1)")
                + "</w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>";
        assertThat(Word.of(item(1, 0, "a")).numbering(linked).texts()).containsExactly("1) a");
    }

    @Test
    void listZeroIsNoList() throws Exception {
        assertThat(Word.of(item(0, 0, "a")).numbering(list(level(0, "decimal", "%1."))).texts()).containsExactly("a");
    }

    @Test
    void aNumberAloneInACellIsText() throws Exception {
        String cell = "<w:tc>" + item(1, 0, "") + "</w:tc><w:tc>" + p("b") + "</w:tc>";
        assertThat(Word.of(ruled("<w:tr>" + cell + "</w:tr>"))
                        .numbering(list(level(0, "decimal", "%1")))
                        .table().rows().getFirst().cells().getFirst().lines())
                .containsExactly("1");
    }

    @Test
    void anEmptyBulletIsNothing() throws Exception {
        assertThat(Word.of(item(1, 0, "")).numbering(list(level(0, "bullet", "-"))).texts()).isEmpty();
    }
}
