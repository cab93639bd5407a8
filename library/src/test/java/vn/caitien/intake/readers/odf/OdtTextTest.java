package vn.caitien.intake.readers.odf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.caitien.intake.readers.odf.OpenDocuments.p;
import static vn.caitien.intake.readers.odf.OpenDocuments.text;

import org.junit.jupiter.api.Test;
import vn.caitien.intake.Limits;
import vn.caitien.intake.ReadException;
import vn.caitien.intake.ReadException.Reason;
import vn.caitien.intake.readers.Readers;

class OdtTextTest {
    private static final String LIST = "<text:list-style style:name='L'><text:list-level-style-number text:level='1' "
            + "style:num-format='I' style:num-suffix='.'/><text:list-level-style-number text:level='2' "
            + "style:num-format='1' text:display-levels='2' style:num-suffix='.'/></text:list-style>"
            + "<text:list-style style:name='B'><text:list-level-style-bullet text:level='1' text:bullet-char='•'/>"
            + "</text:list-style>";

    private static String list(String attributes, String... items) {
        StringBuilder list = new StringBuilder("<text:list " + attributes + ">");
        for (String item : items) {
            list.append("<text:list-item>" + item + "</text:list-item>");
        }
        return list + "</text:list>";
    }

    @Test
    void spacesTabsAndLineBreaksAreWhatTheySay() throws Exception {
        assertThat(text(p("a<text:s text:c='3'/>b<text:tab/>c<text:line-break/>d")).texts()).containsExactly("a b\tc", "d");
    }

    @Test
    void lineFeedsOfTheMarkupAreSpaces() throws Exception {
        assertThat(text(p("một\n   hai")).texts()).containsExactly("một hai");
    }

    @Test
    void textThatWasDeletedIsLeftOut() throws Exception {
        String changes = "<text:tracked-changes><text:changed-region><text:deletion>" + p("cũ")
                + "</text:deletion></text:changed-region></text:tracked-changes>";
        assertThat(text(changes, p("a<text:change/><text:change-start text:change-id='i'/>mới<text:change-end text:change-id='i'/>")).texts())
                .containsExactly("amới");
    }

    @Test
    void textBetweenTheMarksOfItsDeletionIsLeftOut() throws Exception {
        String changes = "<text:tracked-changes><text:changed-region text:id='d'><text:deletion/></text:changed-region>"
                + "<text:changed-region text:id='i'><text:insertion/></text:changed-region></text:tracked-changes>";
        assertThat(text(changes, p("a<text:change-start text:change-id='d'/>cũ<text:change-end text:change-id='d'/>"
                                + "<text:change-start text:change-id='i'/>mới<text:change-end text:change-id='i'/>"))
                        .texts())
                .containsExactly("amới");
    }

    @Test
    void notesAndCommentsAreLeftOut() throws Exception {
        assertThat(text(p("a<text:note><text:note-body>" + p("x") + "</text:note-body></text:note>"
                                + "<office:annotation>" + p("y") + "</office:annotation>b"))
                        .texts())
                .containsExactly("ab");
    }

    @Test
    void hiddenTextIsLeftOut() throws Exception {
        String hidden = "<style:style style:name='H' style:family='text'><style:text-properties text:display='none'/></style:style>";
        assertThat(text(p("a<text:span text:style-name='H'>b</text:span>")).styles(hidden).texts()).containsExactly("a");
    }

    @Test
    void boldAndCentredMayComeFromAnInheritedStyle() throws Exception {
        String styles = "<style:style style:name='Base' style:family='paragraph'>"
                + "<style:paragraph-properties fo:text-align='center'/><style:text-properties fo:font-weight='bold'/>"
                + "</style:style><style:style style:name='P' style:family='paragraph' style:parent-style-name='Base'/>";
        assertThat(text("<text:p text:style-name='P'>a</text:p>").styles(styles).paragraphs().getFirst())
                .matches(paragraph -> paragraph.bold() && paragraph.centred());
    }

    @Test
    void aTextBoxIsReadWhereItIsTied() throws Exception {
        String box = "<draw:frame><draw:text-box>" + p("Khung") + "</draw:text-box></draw:frame>";
        assertThat(text(p(box + "Dưới")).texts()).containsExactly("Khung", "Dưới");
    }

    @Test
    void itemsAreNumberedAsTheirStyleSays() throws Exception {
        String inner = list("", p("b"), p("c"));
        assertThat(text(list("text:style-name='L'", p("a") + inner, p("d"))).styles(LIST).texts())
                .containsExactly("I. a", "I.1. b", "I.2. c", "II. d");
    }

    @Test
    void aListGoesOnWithTheOneItNames() throws Exception {
        String lists = list("text:style-name='L' xml:id='one'", p("a"))
                + list("text:style-name='L'", p("b")) + list("text:style-name='L' text:continue-list='one'", p("c"));
        assertThat(text(lists).styles(LIST).texts()).containsExactly("I. a", "I. b", "II. c");
    }

    @Test
    void anItemMaySetItsNumber() throws Exception {
        String item = "<text:list text:style-name='L'><text:list-item text:start-value='4'>" + p("a") + "</text:list-item></text:list>";
        assertThat(text(item).styles(LIST).texts()).containsExactly("IV. a");
    }

    @Test
    void onlyTheFirstParagraphOfAnItemHasTheMark() throws Exception {
        assertThat(text(list("text:style-name='B'", p("a") + p("b"))).styles(LIST).texts()).containsExactly("- a", "b");
    }

    @Test
    void aHiddenSectionIsLeftOut() throws Exception {
        assertThat(text("<text:section text:display='none'>" + p("x") + "</text:section>", p("a")).texts()).containsExactly("a");
    }

    @Test
    void aFlatFileIsReadToo() throws Exception {
        assertThat(Readers.read(text(p("a")).flat(), Limits.DEFAULT).blocks()).hasSize(1);
    }

    @Test
    void aLockedFileIsEncrypted() {
        byte[] bytes = text(p("a")).manifest("<m:file-entry><m:encryption-data/></m:file-entry>").zip().bytes();
        assertThat(catchThrowableOfType(ReadException.class, () -> Readers.read(bytes, Limits.DEFAULT)).reason())
                .isEqualTo(Reason.ENCRYPTED);
    }
}
