package vn.caitien.evidence.file;

import static vn.caitien.evidence.file.Crafted.joined;
import static vn.caitien.evidence.file.Crafted.latin;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caitien.evidence.file.Inspection.Reason;

class InspectedPdfTest {

    @Test
    void a_pdf_is_taken() throws IOException {
        Inspected.taken(Crafted.pdf(catalog -> { }), FileKind.PDF);
    }

    @Test
    void a_pdf_after_an_empty_line_is_taken() throws IOException {
        Inspected.taken(joined(latin("\r\n"), Crafted.pdf(catalog -> { })), FileKind.PDF);
    }

    @Test
    void a_page_with_a_pdf_behind_it_is_a_page() throws IOException {
        Inspected.refused(joined(latin("<html><script>x</script>"), Crafted.pdf(catalog -> { })), Reason.SCRIPT);
    }

    static Stream<byte[]> strangersBefore() {
        return Stream.of(latin("GIF89a "), latin("words before "), latin("%!PS "));
    }

    @ParameterizedTest
    @MethodSource("strangersBefore")
    void a_pdf_behind_something_else_is_not_taken(byte[] before) throws IOException {
        Inspected.refused(joined(before, Crafted.pdf(catalog -> { })), Reason.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"JavaScript", "Launch"})
    void a_pdf_that_runs_something_when_opened_is_refused(String kind) throws IOException {
        Inspected.refused(Crafted.pdf(catalog -> catalog.setItem(COSName.OPEN_ACTION, action(kind))), Reason.SCRIPT);
    }

    @Test
    void a_pdf_that_runs_something_after_something_harmless_is_refused() throws IOException {
        COSDictionary first = action("GoTo");
        first.setItem("Next", action("JavaScript"));
        Inspected.refused(Crafted.pdf(catalog -> catalog.setItem(COSName.OPEN_ACTION, first)), Reason.SCRIPT);
    }

    @Test
    void a_pdf_that_runs_something_when_printed_is_refused() throws IOException {
        COSDictionary events = new COSDictionary();
        events.setItem("WP", action("JavaScript"));
        Inspected.refused(Crafted.pdf(catalog -> catalog.setItem(COSName.AA, events)), Reason.SCRIPT);
    }

    @Test
    void a_pdf_with_scripts_of_its_own_is_refused() throws IOException {
        COSDictionary names = new COSDictionary();
        names.setItem("JavaScript", new COSDictionary());
        Inspected.refused(Crafted.pdf(catalog -> catalog.setItem(COSName.NAMES, names)), Reason.SCRIPT);
    }

    @Test
    void a_pdf_that_opens_at_a_place_is_taken() throws IOException {
        Inspected.taken(Crafted.pdf(catalog -> catalog.setItem(COSName.OPEN_ACTION, action("GoTo"))), FileKind.PDF);
    }

    @Test
    void a_pdf_locked_for_readers_is_locked() throws IOException {
        Inspected.refused(Crafted.lockedPdf("secret"), Reason.ENCRYPTED);
    }

    @Test
    void a_pdf_locked_only_against_changes_is_taken() throws IOException {
        Inspected.taken(Crafted.lockedPdf(""), FileKind.PDF);
    }

    @Test
    void a_pdf_without_its_objects_is_damaged() throws IOException {
        Inspected.refused(Arrays.copyOf(Crafted.pdf(catalog -> { }), 30), Reason.DAMAGED);
    }

    private static COSDictionary action(String kind) {
        COSDictionary action = new COSDictionary();
        action.setName(COSName.S, kind);
        action.setItem("JS", new COSString("1"));
        return action;
    }
}
