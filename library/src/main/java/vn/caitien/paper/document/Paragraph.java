package vn.caitien.paper.document;

import java.util.List;

/** A paragraph of words that may look different from each other. */
public record Paragraph(Role role, List<Run> runs) implements Block {

    public Paragraph {
        runs = List.copyOf(runs);
    }

    /** A paragraph of the body, all in the same letters. */
    public static Paragraph body(String text) {
        return new Paragraph(Role.BODY, List.of(new Run(text, false, false)));
    }

    /** All its words. */
    public String text() {
        return String.join("", runs.stream().map(Run::text).toList());
    }

    /** What a paragraph is. */
    public enum Role {
        /** justified, its first line indented */
        BODY,
        /** begins with the mark of a list, which is part of its words */
        ITEM,
        /** centred */
        CENTRED,
        /** small, under a table or about the whole paper */
        NOTE
    }

    /** Words in the same letters. */
    public record Run(String text, boolean bold, boolean italic) {}
}
