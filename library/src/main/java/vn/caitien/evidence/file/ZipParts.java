package vn.caitien.evidence.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import vn.caitien.evidence.file.Inspection.Reason;
import vn.caitien.intake.readers.guard.Budget;

/** Unpacks every part of an office document once, keeping nothing, to see that all of them can be and none is a trap. */
final class ZipParts {
    private static final long MOST = 1L << 30;

    /** How a compound file begins ([MS-CFB] 2.2), and the storage in it that only macros have, as it is written there. */
    private static final String COMPOUND = "\u00d0\u00cf\u0011\u00e0";
    private static final String MACROS =
            new String("_VBA_PROJECT".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);

    private final ZipFile zip;
    private final byte[] sink = new byte[1 << 16];
    private long total;

    ZipParts(ZipFile zip) {
        this.zip = zip;
    }

    /** What is wrong with any of the parts; null when nothing is. */
    @Nullable Reason wrong(List<ZipArchiveEntry> entries) {
        for (ZipArchiveEntry entry : entries) {
            if (!entry.isDirectory()) {
                Reason wrong = wrong(entry);
                if (wrong != null) {
                    return wrong;
                }
            }
        }
        return null;
    }

    private @Nullable Reason wrong(ZipArchiveEntry entry) {
        try (InputStream in = zip.getInputStream(entry)) {
            int start = in.readNBytes(sink, 0, sink.length);
            if (program(start)) {
                return Reason.EXECUTABLE;
            }
            if (Zips.part(entry).endsWith(".rels") && macros(start)) {
                return Reason.MACRO;
            }
            boolean compound = start > COMPOUND.length() && text(COMPOUND.length()).equals(COMPOUND);
            String before = "";
            long count = 0;
            for (int got = start; got > 0; got = in.read(sink)) {
                count += got;
                total += got;
                if (total > MOST || Budget.outOfProportion(entry.getCompressedSize(), count)
                        || Thread.currentThread().isInterrupted()) {
                    return Reason.BOMB;
                }
                String seen = compound ? before + text(got) : "";
                if (seen.contains(MACROS)) {
                    return Reason.MACRO;
                }
                before = seen.substring(Math.max(0, seen.length() - MACROS.length()));
            }
            return null;
        } catch (IOException | RuntimeException spoiled) {
            return Reason.DAMAGED;
        }
    }

    private boolean program(int length) {
        return length > 3 && (sink[0] == 'M' && sink[1] == 'Z'
                || sink[0] == 0x7f && sink[1] == 'E' && sink[2] == 'L' && sink[3] == 'F');
    }

    /** Whether a relation leads to macros, in whatever encoding its markup is written. */
    private boolean macros(int length) {
        String text = text(length).replace("\0", "").toLowerCase(Locale.ROOT);
        return Signs.SIGNS.macroTypes().stream().anyMatch(text::contains);
    }

    /** One sign for each byte. */
    private String text(int length) {
        return new String(sink, 0, length, StandardCharsets.ISO_8859_1);
    }
}
