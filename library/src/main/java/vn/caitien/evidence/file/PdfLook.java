package vn.caitien.evidence.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.caitien.evidence.file.Inspection.Fit;
import vn.caitien.evidence.file.Inspection.Reason;
import vn.caitien.evidence.file.Inspection.Unfit;
import vn.caitien.intake.ReadException;
import vn.caitien.intake.readers.pdf.PdfFile;

/** Opens a PDF to see that it has pages, needs no password, and does nothing by itself when it is opened. */
final class PdfLook {
    private static final Duration TIME = Duration.ofSeconds(20);
    private static final String SIGN = "%PDF-";
    private static final COSName JAVA_SCRIPT = COSName.getPDFName("JavaScript");
    private static final COSName NEXT = COSName.getPDFName("Next");
    /** Actions that follow one another; a chain that is longer was made to hide something. */
    private static final int MOST_ACTIONS = 20;

    private PdfLook() {}

    static Inspection of(Path file, byte[] head) throws IOException {
        if (!beforeSign(head).isBlank()) {
            return new Unfit(Reason.UNKNOWN);
        }
        try {
            return PdfFile.use(file, TIME, PdfLook::judged);
        } catch (ReadException refused) {
            return new Unfit(switch (refused.reason()) {
                case ENCRYPTED -> Reason.ENCRYPTED;
                case ZIP_BOMB, TOO_LARGE, TOO_SLOW, TOO_MANY_PAGES -> Reason.BOMB;
                default -> Reason.DAMAGED;
            });
        }
    }

    /** Line ends before the sign are a slip of some programs; anything else makes it two files in one. */
    private static String beforeSign(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        int at = text.indexOf(SIGN);
        String before = at < 0 ? text : text.substring(0, at);
        return before.startsWith("\u00ef\u00bb\u00bf") ? before.substring(3) : before;
    }

    private static Inspection judged(PDDocument document) {
        if (document.getNumberOfPages() < 1) {
            return new Unfit(Reason.DAMAGED);
        }
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        COSDictionary names = catalog.getCOSDictionary(COSName.NAMES);
        boolean acts = names != null && names.containsKey(JAVA_SCRIPT)
                || acts(catalog.getDictionaryObject(COSName.OPEN_ACTION), MOST_ACTIONS)
                || any(catalog.getDictionaryObject(COSName.AA))
                || any(document.getPage(0).getCOSObject().getDictionaryObject(COSName.AA));
        return acts ? new Unfit(Reason.SCRIPT) : new Fit(FileKind.PDF);
    }

    /** Whether a table of events holds an action that runs something. */
    private static boolean any(COSBase events) {
        return events instanceof COSDictionary table && table.keySet().stream()
                .anyMatch(event -> acts(table.getDictionaryObject(event), MOST_ACTIONS));
    }

    private static boolean acts(COSBase action, int left) {
        if (!(action instanceof COSDictionary dictionary)) {
            return false;
        }
        String kind = dictionary.getNameAsString(COSName.S);
        return left == 0 || "JavaScript".equals(kind) || "Launch".equals(kind)
                || acts(dictionary.getDictionaryObject(NEXT), left - 1);
    }
}
