package vn.caitien.evidence.file;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.caitien.intake.readers.Zip;

/** Files made for the tests, good ones and hostile ones. */
final class Crafted {
    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private Crafted() {}

    static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    static byte[] picture(String format) throws IOException {
        BufferedImage image = new BufferedImage(60, 80, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(5, 5, 40, 60);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    /** A picture that claims this size in its head. */
    static byte[] pngOfSize(int width, int height) throws IOException {
        byte[] png = picture("png");
        ByteBuffer bytes = ByteBuffer.wrap(png).putInt(16, width).putInt(20, height);
        CRC32 sum = new CRC32();
        sum.update(png, 12, 17);
        bytes.putInt(29, (int) sum.getValue());
        return png;
    }

    /** A package whose main part has this type. */
    static Zip office(String type) {
        return new Zip().with("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/"
                        + "content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Override PartName=\"/word/document.xml\" ContentType=\"" + type + "\"/></Types>")
                .with("word/document.xml", "<document/>");
    }

    static Zip word() {
        return office(WORD);
    }

    static Zip openDocument(String type) {
        return new Zip().with("mimetype", type).with("content.xml", "<content/>")
                .with("META-INF/manifest.xml", "<manifest:manifest/>");
    }

    /** A change of the catalog of a PDF with one page. */
    interface Catalog {
        void change(COSDictionary catalog);
    }

    static byte[] pdf(Catalog catalog) throws IOException {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            catalog.change(document.getDocumentCatalog().getCOSObject());
            document.save(out);
            return out.toByteArray();
        }
    }

    static byte[] lockedPdf(String password) throws IOException {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            document.save(out);
            return out.toByteArray();
        }
    }

    /** A compound file with these streams and these empty storages. */
    static byte[] compound(Map<String, byte[]> streams, String... storages) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            for (Map.Entry<String, byte[]> stream : streams.entrySet()) {
                file.createDocument(new ByteArrayInputStream(stream.getValue()), stream.getKey());
            }
            DirectoryEntry at = file.getRoot();
            for (String storage : storages) {
                at = at.createDirectory(storage);
            }
            file.writeFilesystem(out);
        }
        return out.toByteArray();
    }
}
