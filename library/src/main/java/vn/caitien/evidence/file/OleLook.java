package vn.caitien.evidence.file;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import vn.caitien.evidence.file.Inspection.Fit;
import vn.caitien.evidence.file.Inspection.Reason;
import vn.caitien.evidence.file.Inspection.Unfit;
import vn.caitien.intake.ReadException;
import vn.caitien.intake.readers.ole.Compound;

/** Looks into a compound file: documents of Office 97 to 2003, and those of today that are locked. */
final class OleLook {

    private OleLook() {}

    static Inspection of(Path file) throws IOException {
        OleDirectory directory = OleDirectory.of(file);
        if (directory == null) {
            return new Unfit(Reason.DAMAGED);
        }
        if (Signs.SIGNS.installers().contains(directory.classId())) {
            return new Unfit(Reason.EXECUTABLE);
        }
        if (Signs.SIGNS.macroStorages().stream().anyMatch(directory.names()::contains)) {
            return new Unfit(Reason.MACRO);
        }
        try {
            return Compound.use(file, OleLook::judged);
        } catch (ReadException refused) {
            return new Unfit(refused.reason() == ReadException.Reason.ENCRYPTED ? Reason.ENCRYPTED : Reason.DAMAGED);
        }
    }

    private static Inspection judged(DirectoryNode root) throws IOException {
        if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
            return new Unfit(Reason.ENCRYPTED);
        }
        if (root.hasEntryCaseInsensitive("WordDocument")) {
            return judged(OldOffice.wordLocked(root), false, FileKind.DOC);
        }
        String book = root.hasEntryCaseInsensitive("Workbook") ? "Workbook" : "Book";
        if (root.hasEntryCaseInsensitive(book)) {
            OldOffice.Sheets sheets = OldOffice.sheets(root, book);
            return judged(sheets.locked(), sheets.macros(), FileKind.XLS);
        }
        return root.hasEntryCaseInsensitive(OldOffice.SLIDES)
                ? judged(OldOffice.slidesLocked(root), OldOffice.slidesMacros(root), FileKind.PPT)
                : new Unfit(Reason.UNKNOWN);
    }

    private static Inspection judged(boolean locked, boolean macros, FileKind kind) {
        if (macros) {
            return new Unfit(Reason.MACRO);
        }
        return locked ? new Unfit(Reason.ENCRYPTED) : new Fit(kind);
    }
}
