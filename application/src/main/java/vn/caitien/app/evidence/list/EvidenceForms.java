package vn.caitien.app.evidence.list;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import vn.caitien.evidence.code.CodePattern;
import vn.caitien.paper.Format;
import vn.caitien.paper.Papers;
import vn.caitien.paper.document.Document;
import vn.caitien.paper.forms.EvidenceList;
import vn.caitien.paper.template.Template;

/** Which form a list is printed on. */
final class EvidenceForms {
    private EvidenceForms() {}

    /**
     * On the form of the circulars that write codes that way: where a code tells a box, that of 2018.
     *
     * @param scheme empty where none is known: then the newest form
     */
    static Document of(EvidenceList list, String scheme) {
        return !scheme.isEmpty() && CodePattern.of(scheme).boxed() ? list.sevenColumns() : list.fiveColumns();
    }

    /** As a file; the same list always gives the same bytes. */
    static byte[] bytes(Document paper, Format format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Template look = Template.standard();
        try {
            Papers.write(look.complete(paper), look, format, bytes);
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
        return bytes.toByteArray();
    }
}
