package vn.caitien.paper.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import vn.caitien.paper.document.Document;

/** The last touch: what a file says of itself comes from what stands in it, never from the clock. */
final class Sealed {
    private Sealed() {}

    static void seal(PDDocument pdf, Document document, String content) {
        pdf.getDocumentInformation().getCOSObject().removeItem(COSName.CREATION_DATE);
        pdf.getDocumentInformation().setTitle(document.title());
        pdf.getDocumentCatalog().setLanguage(document.language());
        Scopes.set(pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject());
        PDViewerPreferences preferences = new PDViewerPreferences(pdf.getDocumentCatalog().getCOSObject());
        preferences.setDisplayDocTitle(true);
        pdf.getDocumentCatalog().setViewerPreferences(preferences);
        pdf.setDocumentId(ByteBuffer.wrap(hash(content)).getLong());
    }

    private static byte[] hash(String content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
