package vn.caitien.evidence.file;

/** What was found when a file was looked into. */
public sealed interface Inspection {

    /** It may be kept. */
    record Fit(FileKind kind) implements Inspection {}

    /** It may not; the words for the reason are the caller's. */
    record Unfit(Reason reason) implements Inspection {}

    /** Why a file may not be kept as evidence. */
    enum Reason {
        /** no bytes */
        EMPTY,
        /** a program, or a script that a computer runs, or a document that carries one */
        EXECUTABLE,
        /** an office document with macros */
        MACRO,
        /** a page that runs in a browser (HTML with a script, SVG), or a PDF that acts by itself when opened */
        SCRIPT,
        /** a page for a browser (HTML) in which no sign of a script was found, such as a table that a program exported */
        PAGE,
        /** files packed into one, or another file with such a pack hidden at its end */
        ARCHIVE,
        /** locked with a password: nobody but its maker could open it */
        ENCRYPTED,
        /** does not hold what its kind must hold: cut off, or spoiled */
        DAMAGED,
        /** unpacks to, or costs, far more than a document does */
        BOMB,
        /** none of the kinds of {@link FileKind} */
        UNKNOWN
    }
}
