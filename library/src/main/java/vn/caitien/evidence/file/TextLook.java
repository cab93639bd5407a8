package vn.caitien.evidence.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import vn.caitien.evidence.file.Inspection.Fit;
import vn.caitien.evidence.file.Inspection.Reason;
import vn.caitien.evidence.file.Inspection.Unfit;

/** Looks whether a file is plain text from its beginning to its end, and no page for a browser; whether one runs there. */
final class TextLook {
    private static final int PIECE = 1 << 15;
    /** Longer than any sign of markup: what is cut at the end of one piece is whole in the next. */
    private static final int OVERLAP = 32;

    private TextLook() {}

    static Inspection of(Path file) throws IOException {
        return of(file, false);
    }

    /** Of a text that is a page by its first bytes. */
    static Inspection ofPage(Path file) throws IOException {
        return of(file, true);
    }

    private static Inspection of(Path file, boolean known) throws IOException {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
                Reader reader = new InputStreamReader(bytes, charset(bytes))) {
            char[] piece = new char[PIECE];
            int kept = 0;
            boolean page = known;
            boolean acts = false;
            for (int got = reader.read(piece); got >= 0; got = reader.read(piece, kept, PIECE - kept)) {
                if (controls(piece, kept, kept + got)) {
                    return new Unfit(page ? Reason.SCRIPT : Reason.UNKNOWN);
                }
                String text = new String(piece, 0, kept + got).toLowerCase(Locale.ROOT);
                page |= has(text, Signs.SIGNS.markup());
                acts |= has(text, Signs.SIGNS.acting());
                if (has(text, Signs.SIGNS.scripts()) || page && acts) {
                    return new Unfit(Reason.SCRIPT);
                }
                int whole = kept + got;
                kept = Math.min(OVERLAP, whole);
                System.arraycopy(piece, whole - kept, piece, 0, kept);
            }
            return page ? new Unfit(Reason.PAGE) : new Fit(FileKind.TEXT);
        }
    }

    /** Letters beyond a to z do not matter here: one byte is one sign, but where a mark says two are. */
    private static Charset charset(InputStream bytes) throws IOException {
        bytes.mark(2);
        int first = bytes.read();
        int second = bytes.read();
        bytes.reset();
        return first == 0xfe && second == 0xff || first == 0xff && second == 0xfe
                ? StandardCharsets.UTF_16 : StandardCharsets.ISO_8859_1;
    }

    private static boolean controls(char[] signs, int from, int to) {
        for (int i = from; i < to; i++) {
            if (signs[i] < ' ' && signs[i] != '\t' && signs[i] != '\n' && signs[i] != '\r' && signs[i] != '\f') {
                return true;
            }
        }
        return false;
    }

    private static boolean has(String text, List<String> signs) {
        return signs.stream().anyMatch(text::contains);
    }
}
