package vn.caitien.paper.forms;

import vn.caitien.paper.document.Document;

/** Papers that are not issued yet. */
public final class Drafts {
    private Drafts() {}

    /** The same paper, across whose pages it says that it is a draft. */
    public static Document of(Document paper) {
        return new Document(paper.title(), paper.language(), HeadWords.standard().draft(), paper.parts());
    }
}
