package vn.caitien.evidence.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import vn.caitien.evidence.file.Inspection.Fit;
import vn.caitien.evidence.file.Inspection.Reason;
import vn.caitien.evidence.file.Inspection.Unfit;

/**
 * Tells what a file is by its content, and whether it may be kept as evidence. Files are looked into on disk, part by
 * part: none is ever in memory as a whole.
 */
public final class FileInspector {
    /** As much as Tika's table of first bytes ever looks at. */
    private static final int HEAD = 64 << 10;
    private static final Duration TIME = Duration.ofSeconds(30);

    private FileInspector() {}

    /**
     * Looks into a file; its name plays no part. Ends within half a minute or so, whatever it holds.
     *
     * @param file that nobody changes meanwhile
     * @return its kind, or why it may not be kept
     * @throws IOException when the file cannot be read from the disk
     */
    public static Inspection inspect(Path file) throws IOException {
        if (Files.size(file) == 0) {
            return new Unfit(Reason.EMPTY);
        }
        byte[] head = head(file);
        return Timed.within(TIME, () -> judged(file, head));
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }

    private static Inspection judged(Path file, byte[] head) throws IOException {
        String type = MimeTypes.getDefaultMimeTypes().detect(new ByteArrayInputStream(head), new Metadata())
                .getBaseType().toString();
        Reason plain = Signs.SIGNS.refused(type);
        if (plain != null) {
            return new Unfit(plain);
        }
        Inspection looked = looked(file, head, type);
        return looked instanceof Fit && !Signs.SIGNS.zipped(type) && ZipEnd.of(file) != null
                ? new Unfit(Reason.ARCHIVE) : looked;
    }

    private static Inspection looked(Path file, byte[] head, String type) throws IOException {
        if (Signs.SIGNS.zipped(type)) {
            return ZipLook.of(file);
        }
        if (Signs.SIGNS.pages().contains(type)) {
            return TextLook.ofPage(file);
        }
        return switch (type) {
            case "application/pdf" -> PdfLook.of(file, head);
            case "application/x-tika-msoffice" -> OleLook.of(file);
            case "application/rtf" -> new Fit(FileKind.RTF);
            case "image/jpeg" -> PictureLook.of(file, FileKind.JPEG);
            case "image/png" -> PictureLook.of(file, FileKind.PNG);
            case "image/tiff" -> PictureLook.of(file, FileKind.TIFF);
            case "image/webp" -> new Fit(FileKind.WEBP);
            case "application/xml" -> TextLook.of(file) instanceof Unfit unfit ? unfit : new Unfit(Reason.UNKNOWN);
            default -> Signs.SIGNS.boxed(head) instanceof FileKind kind ? new Fit(kind) : TextLook.of(file);
        };
    }
}
