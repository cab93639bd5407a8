package vn.caitien.intake.readers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import vn.caitien.intake.Limits;
import vn.caitien.intake.ReadException;
import vn.caitien.intake.ReadException.Reason;
import vn.caitien.intake.readers.docx.Word;
import vn.caitien.intake.readers.xlsx.Sheets;

class GuardsTest {
    private static final String DOCUMENT = "word/document.xml";
    private static final Limits TIGHT = new Limits(1 << 20, 1 << 20, 1, Duration.ofSeconds(30), 10);

    private static ReadException refusal(byte[] bytes, Limits limits) {
        return catchThrowableOfType(ReadException.class, () -> Readers.read(bytes, limits));
    }

    private static Reason reason(byte[] bytes) {
        return refusal(bytes, Limits.DEFAULT).reason();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void noBytesAreEmpty() {
        assertThat(reason(new byte[0])).isEqualTo(Reason.EMPTY);
    }

    @Test
    void aFileOverTheLimitIsTooLarge() {
        assertThat(refusal(new byte[(1 << 20) + 1], TIGHT).reason()).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void aPartThatUnpacksToFarMoreThanItHoldsIsABomb() {
        byte[] zip = Word.of(" ".repeat(9 << 20)).zip().bytes();
        assertThat(reason(zip)).isEqualTo(Reason.ZIP_BOMB);
    }

    @Test
    void aBombInAPartThatIsNotReadIsABombToo() {
        byte[] zip = Word.of("").zip().with("word/media/image.png", new byte[9 << 20]).bytes();
        assertThat(reason(zip)).isEqualTo(Reason.ZIP_BOMB);
    }

    @Test
    void aBombWhoseDirectoryLiesIsStoppedWhileItUnpacks() {
        byte[] zip = Word.of(" ".repeat(9 << 20)).zip().bytes();
        for (int at = 0; at + 46 < zip.length; at++) {
            if (zip[at] == 'P' && zip[at + 1] == 'K' && zip[at + 2] == 1 && zip[at + 3] == 2) {
                Arrays.fill(zip, at + 24, at + 28, (byte) 1);
                zip[at + 27] = 0;
                zip[at + 26] = 0;
            }
        }
        assertThat(reason(zip)).isEqualTo(Reason.ZIP_BOMB);
    }

    @Test
    void moreUnpackedBytesThanTheLimitAreABomb() {
        byte[] zip = Word.of(Word.p("x".repeat(2 << 20))).zip().bytes();
        assertThat(refusal(zip, TIGHT).reason()).isEqualTo(Reason.ZIP_BOMB);
    }

    @Test
    void aZipOfCountlessEntriesIsABomb() {
        Zip zip = Word.of("").zip();
        for (int i = 0; i < 20_001; i++) {
            zip.with("e" + i, "");
        }
        assertThat(refusal(zip.bytes(), Limits.DEFAULT).reason()).isEqualTo(Reason.ZIP_BOMB);
    }

    @Test
    void aDocumentTypeIsRefused() {
        byte[] zip = Word.of("").zip().with(DOCUMENT, "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>").bytes();
        assertThat(reason(zip)).isEqualTo(Reason.HOSTILE_MARKUP);
    }

    @Test
    void anOutsideEntityIsRefused() {
        String markup = "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/hostname'>]><a>&b;</a>";
        assertThat(reason(Word.of("").zip().with(DOCUMENT, markup).bytes())).isEqualTo(Reason.HOSTILE_MARKUP);
    }

    @Test
    void aDocumentTypeInAPartOfASheetIsRefused() {
        byte[] zip = Sheets.of("").zip().with("xl/s.xml", "<!DOCTYPE a SYSTEM 'http://127.0.0.1/'><a/>").bytes();
        assertThat(reason(zip)).isEqualTo(Reason.HOSTILE_MARKUP);
    }

    @Test
    void markupNestedTooDeepIsRefused() {
        byte[] zip = Word.of("<w:sdt><w:sdtContent>".repeat(5000) + "</w:sdtContent></w:sdt>".repeat(5000))
                .zip()
                .bytes();
        assertThat(reason(zip)).isEqualTo(Reason.HOSTILE_MARKUP);
    }

    @Test
    void aLockedOfficeFileIsEncrypted() throws Exception {
        assertThat(reason(OldOffice.withStream("EncryptedPackage"))).isEqualTo(Reason.ENCRYPTED);
    }

    @Test
    void anOldExcelFileWithoutAWorkbookIsBroken() throws Exception {
        assertThat(reason(OldOffice.withStream("Workbook"))).isEqualTo(Reason.BROKEN);
    }

    @Test
    void aCompoundFileThatPromisesMoreTablesThanItHoldsIsBroken() throws Exception {
        byte[] file = OldOffice.withStream("Workbook");
        file[0x2E] = 0x7F;
        assertThat(reason(file)).isEqualTo(Reason.UNKNOWN_FORMAT);
    }

    @Test
    void anOldWordFileWithoutADocumentIsBroken() throws Exception {
        assertThat(reason(OldOffice.withStream("WordDocument"))).isEqualTo(Reason.BROKEN);
    }

    @Test
    void anOpenDocumentWithoutContentIsBroken() {
        assertThat(reason(new Zip().with("mimetype", "application/vnd.oasis.opendocument.text").bytes()))
                .isEqualTo(Reason.BROKEN);
    }

    @Test
    void anOpenDocumentOfAnotherKindIsNamed() {
        byte[] zip = new Zip().with("mimetype", "application/vnd.oasis.opendocument.presentation").bytes();
        assertThat(refusal(zip, Limits.DEFAULT).detail()).isEqualTo("OpenDocument");
    }

    @Test
    void aZipOfOtherThingsIsUnknown() {
        assertThat(reason(new Zip().with("a.txt", "a").bytes())).isEqualTo(Reason.UNKNOWN_FORMAT);
    }

    @Test
    void aPresentationIsUnknown() {
        byte[] zip = new Zip().with("[Content_Types].xml", "").with("ppt/presentation.xml", "").bytes();
        assertThat(refusal(zip, Limits.DEFAULT).detail()).contains("PowerPoint");
    }

    @Test
    void otherBytesAreUnknown() {
        assertThat(reason(new byte[] {0, 1, 2, 3, 4})).isEqualTo(Reason.UNKNOWN_FORMAT);
    }

    @Test
    void markupOfAnotherKindIsNamed() {
        assertThat(refusal(ascii("<?xml version='1.0'?><a/>"), Limits.DEFAULT).detail()).isEqualTo("XML");
    }

    @Test
    void aZipCutInHalfIsBroken() {
        byte[] zip = Word.of(Word.p("a")).zip().bytes();
        assertThat(reason(Arrays.copyOf(zip, zip.length / 2))).isEqualTo(Reason.BROKEN);
    }

    @Test
    void aDocumentWithoutItsMainPartIsBroken() {
        assertThat(reason(Word.of("").zip().without(DOCUMENT).bytes())).isEqualTo(Reason.BROKEN);
    }

    @Test
    void aWorkbookWithoutItsSheetIsBroken() {
        assertThat(reason(Sheets.of("").zip().without("xl/worksheets/0.xml").bytes())).isEqualTo(Reason.BROKEN);
    }

    @Test
    void markupThatDoesNotCloseIsBroken() {
        assertThat(reason(Word.of("<w:p>").zip().bytes())).isEqualTo(Reason.BROKEN);
    }

    @Test
    void moreCellsThanTheLimitAreTooMany() {
        String rows = Sheets.row(1, 1, "a", "b", "c", "d") + Sheets.row(2, 1, "a", "b", "c", "d")
                + Sheets.row(3, 1, "a", "b", "c", "d");
        assertThat(refusal(Sheets.of(rows).zip().bytes(), TIGHT).reason()).isEqualTo(Reason.TOO_MANY_CELLS);
    }

    @Test
    void moreCellsInAWordTableThanTheLimitAreTooMany() {
        String table = Word.ruled("<w:tr>" + "<w:tc/>".repeat(11) + "</w:tr>");
        assertThat(refusal(Word.of(table).zip().bytes(), TIGHT).reason()).isEqualTo(Reason.TOO_MANY_CELLS);
    }

    @Test
    void aDocumentThatTakesTooLongIsTooSlow() {
        Limits hurried = new Limits(1 << 20, 20 << 20, 1, Duration.ofNanos(1), 10);
        assertThat(refusal(Word.of(Word.p("a").repeat(2000)).zip().bytes(), hurried).reason())
                .isEqualTo(Reason.TOO_SLOW);
    }

    @Test
    void textWithoutEndIsTooMuch() {
        byte[] zip = Sheets.of("<row>" + "<c t='s'><v>0</v></c>".repeat(16_000) + "</row>")
                .zip()
                .with("xl/s.xml", "<sst xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><si><t>"
                        + "chữ ".repeat(8000) + "</t></si></sst>")
                .bytes();
        assertThat(reason(zip)).isEqualTo(Reason.TOO_MUCH_TEXT);
    }

    @Test
    void aLongPlanIsRead() throws Exception {
        String row = "<w:tr>" + "<w:tc><w:p><w:r><w:t>Nội dung của một ô dài</w:t></w:r></w:p></w:tc>".repeat(9) + "</w:tr>";
        assertThat(Readers.read(Word.of(Word.ruled(row.repeat(3000))).zip().bytes(), Limits.DEFAULT).blocks())
                .hasSize(1);
    }

    @Test
    void farAwayCellsCostNothing() throws Exception {
        String rows = Sheets.row(1, 1, "a", "b", "c") + "<row r='1048576'><c r='XFD1048576' s='1'><v>1</v></c></row>";
        assertThat(Readers.read(Sheets.of(rows, "A2:XFD1048575").zip().bytes(), Limits.DEFAULT).blocks())
                .isNotEmpty();
    }
}
