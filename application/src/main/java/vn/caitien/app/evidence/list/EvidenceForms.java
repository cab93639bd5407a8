package vn.caitien.app.evidence.list;

import vn.caitien.evidence.code.CodePattern;
import vn.caitien.paper.document.Document;
import vn.caitien.paper.forms.EvidenceList;

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
}
