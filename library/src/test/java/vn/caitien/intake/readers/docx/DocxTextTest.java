package vn.caitien.intake.readers.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caitien.intake.readers.docx.Word.p;
import static vn.caitien.intake.readers.docx.Word.r;
import static vn.caitien.intake.readers.docx.Word.ruled;
import static vn.caitien.intake.readers.docx.Word.tc;
import static vn.caitien.intake.readers.docx.Word.tr;

import org.junit.jupiter.api.Test;

class DocxTextTest {
    private static String paragraph(String... markup) {
        return "<w:p>" + String.join("", markup) + "</w:p>";
    }

    private static String run(String properties, String text) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t>" + text + "</w:t></w:r>";
    }

    @Test
    void insertedTextIsKeptAndDeletedTextDropped() throws Exception {
        String changed = paragraph(r("một "), "<w:ins>" + r("hai") + "</w:ins>",
                "<w:del><w:r><w:delText>ba</w:delText></w:r></w:del>");
        assertThat(Word.of(changed).texts()).containsExactly("một hai");
    }

    @Test
    void movedTextStandsWhereItWasMovedTo() throws Exception {
        String moved = paragraph("<w:moveFrom>" + r("x") + "</w:moveFrom>", r("a"), "<w:moveTo>" + r("x") + "</w:moveTo>");
        assertThat(Word.of(moved).texts()).containsExactly("ax");
    }

    @Test
    void aDeletedParagraphMarkJoinsTwoParagraphs() throws Exception {
        String first = paragraph("<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>", r("một "));
        assertThat(Word.of(first, p("hai")).texts()).containsExactly("một hai");
    }

    @Test
    void aDeletedRowIsDropped() throws Exception {
        String row = "<w:tr><w:trPr><w:del/></w:trPr>" + tc("", "x") + "</w:tr>";
        assertThat(Word.of(ruled(tr("a"), row, tr("b"))).table().rows()).hasSize(2);
    }

    @Test
    void anInsertedRowIsKept() throws Exception {
        String row = "<w:tr><w:trPr><w:ins/></w:trPr>" + tc("", "x") + "</w:tr>";
        assertThat(Word.of(ruled(tr("a"), row)).table().rows()).hasSize(2);
    }

    @Test
    void hiddenTextIsDropped() throws Exception {
        assertThat(Word.of(paragraph(r("a"), run("<w:vanish/>", "b"))).texts()).containsExactly("a");
    }

    @Test
    void aTextBoxGivenTwiceIsReadOnce() throws Exception {
        String box = "<w:txbxContent>" + p("Khung") + "</w:txbxContent>";
        String both = "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:txbx>" + box
                + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>" + box
                + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
        assertThat(Word.of(paragraph(both, r("Dưới"))).texts()).containsExactly("Khung", "Dưới");
    }

    @Test
    void anOldTextBoxIsReadToo() throws Exception {
        String box = "<w:r><w:pict><v:shape><v:textbox><w:txbxContent>" + p("Khung")
                + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r>";
        assertThat(Word.of(paragraph(r("Trên"), box)).texts()).containsExactly("Trên", "Khung");
    }

    @Test
    void ofAFieldOnlyTheResultIsShown() throws Exception {
        String field = "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>IF </w:instrText></w:r>" + r("ẩn")
                + "<w:r><w:fldChar w:fldCharType='separate'/></w:r>" + r("5") + "<w:r><w:fldChar w:fldCharType='end'/></w:r>";
        assertThat(Word.of(paragraph(r("trang "), field)).texts()).containsExactly("trang 5");
    }

    @Test
    void aFieldThatNeverEndsHidesNoOtherParagraph() throws Exception {
        String begin = paragraph("<w:r><w:fldChar w:fldCharType='begin'/></w:r>");
        assertThat(Word.of(begin, p("a")).texts()).containsExactly("a");
    }

    @Test
    void linksControlsAndTagsAreSeenThrough() throws Exception {
        String text = paragraph("<w:hyperlink>" + r("a") + "</w:hyperlink>",
                "<w:sdt><w:sdtContent>" + r("b") + "</w:sdtContent></w:sdt>",
                "<w:smartTag>" + r("c") + "</w:smartTag>", "<w:fldSimple>" + r("d") + "</w:fldSimple>");
        assertThat(Word.of(text).texts()).containsExactly("abcd");
    }

    @Test
    void aControlAroundParagraphsIsSeenThrough() throws Exception {
        assertThat(Word.of("<w:sdt><w:sdtContent>" + p("a") + p("b") + "</w:sdtContent></w:sdt>").texts())
                .containsExactly("a", "b");
    }

    @Test
    void thePromptOfAnEmptyControlIsNoText() throws Exception {
        assertThat(Word.of("<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + p("Bấm vào đây")
                                + "</w:sdtContent></w:sdt>")
                        .texts())
                .isEmpty();
    }

    @Test
    void marksOfNotesAndCommentsAreLeftOut() throws Exception {
        String text = paragraph(r("a"), "<w:r><w:footnoteReference w:id='1'/></w:r>",
                "<w:commentRangeStart/><w:r><w:commentReference w:id='1'/></w:r>");
        assertThat(Word.of(text).texts()).containsExactly("a");
    }

    @Test
    void tabsBetweenTextsStayAndSoftHyphensAreNothing() throws Exception {
        String text = paragraph("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:softHyphen/><w:t>c</w:t></w:r>");
        assertThat(Word.of(text).texts()).containsExactly("a\tbc");
    }

    @Test
    void aHyphenThatDoesNotBreakIsAHyphen() throws Exception {
        assertThat(Word.of(paragraph("<w:r><w:t>TT</w:t><w:noBreakHyphen/><w:t>BGDĐT</w:t></w:r>")).texts())
                .containsExactly("TT-BGDĐT");
    }

    @Test
    void aLineBreakInALongParagraphIsASpace() throws Exception {
        String text = paragraph("<w:r><w:t>" + "chữ ".repeat(30) + "</w:t><w:br/><w:t>cuối</w:t></w:r>");
        assertThat(Word.of(text).texts()).hasSize(1);
    }

    @Test
    void linesOfACentredParagraphAreParagraphs() throws Exception {
        String text = paragraph("<w:pPr><w:jc w:val='center'/></w:pPr><w:r><w:t>KẾ HOẠCH</w:t><w:br/><w:t>Cải tiến</w:t></w:r>");
        assertThat(Word.of(text).texts()).containsExactly("KẾ HOẠCH", "Cải tiến");
    }

    @Test
    void aSignOfASymbolFontIsGivenAsUnicode() throws Exception {
        assertThat(Word.of(paragraph("<w:r><w:sym w:font='Wingdings' w:char='F0FE'/></w:r>")).texts())
                .containsExactly("☑");
    }

    @Test
    void accentsAreComposed() throws Exception {
        assertThat(Word.of(p("Tie\u0302\u0301ng")).texts()).containsExactly("Tiếng");
    }

    @Test
    void capitalsAsALookAreCapitals() throws Exception {
        assertThat(Word.of(paragraph(run("<w:caps/>", "Kế hoạch"))).texts()).containsExactly("KẾ HOẠCH");
    }

    @Test
    void aParagraphIsBoldWhenAllOfItIs() throws Exception {
        assertThat(Word.of(paragraph(run("<w:b/>", "a"), r(" ")), paragraph(run("<w:b/>", "a"), r("b"))).paragraphs())
                .extracting(paragraph -> paragraph.bold())
                .containsExactly(true, false);
    }

    @Test
    void boldAndCentredMayComeFromAnInheritedStyle() throws Exception {
        Word word = Word.of(paragraph("<w:pPr><w:pStyle w:val='Child'/></w:pPr>", r("a")))
                .styles("<w:style w:styleId='Base'><w:pPr><w:jc w:val='center'/></w:pPr><w:rPr><w:b/></w:rPr></w:style>"
                        + "<w:style w:styleId='Child'><w:basedOn w:val='Base'/></w:style>");
        assertThat(word.paragraphs().getFirst()).matches(paragraph -> paragraph.bold() && paragraph.centred());
    }

    @Test
    void aRunMayTakeBoldAway() throws Exception {
        Word word = Word.of(paragraph(run("<w:b w:val='0'/>", "a")))
                .styles("<w:style w:type='paragraph' w:default='1' w:styleId='N'><w:rPr><w:b/></w:rPr></w:style>");
        assertThat(word.paragraphs().getFirst().bold()).isFalse();
    }

    @Test
    void formulasAreReadAsText() throws Exception {
        assertThat(Word.of(paragraph("<m:oMath><m:r><m:t>6m</m:t></m:r></m:oMath>")).texts()).containsExactly("6m");
    }

    @Test
    void theFormerPropertiesOfAChangedParagraphPlayNoPart() throws Exception {
        String text = paragraph("<w:pPr><w:pPrChange><w:pPr><w:jc w:val='center'/></w:pPr></w:pPrChange></w:pPr>", r("a"));
        assertThat(Word.of(text).paragraphs().getFirst().centred()).isFalse();
    }

    @Test
    void paragraphsAreCounted() throws Exception {
        assertThat(Word.of(p("a"), p(""), p("b")).paragraphs().get(1).spot().cell()).isEqualTo("paragraph 2");
    }

    @Test
    void oldVietnameseFontsAreReadAsUnicode() throws Exception {
        String old = run("<w:rFonts w:ascii='.VnTime' w:hAnsi='.VnTime'/>", "tiÓu häc") + run("<w:rFonts w:ascii='Arial'/>", " và");
        assertThat(Word.of(paragraph(old)).texts()).containsExactly("tiểu học và");
    }

    @Test
    void signsOfSymbolFontsAreRead() throws Exception {
        assertThat(Word.of(paragraph(run("<w:rFonts w:ascii='Wingdings'/>", "\uF0FC"))).texts()).containsExactly("✓");
    }
}
