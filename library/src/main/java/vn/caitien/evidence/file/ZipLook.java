package vn.caitien.evidence.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import vn.caitien.evidence.file.Inspection.Fit;
import vn.caitien.evidence.file.Inspection.Reason;
import vn.caitien.evidence.file.Inspection.Unfit;

/** Looks into a zip: an office document of today, or a pack of files. */
final class ZipLook {
    private static final int MOST = 20_000;
    private static final int LONGEST_TYPE = 200;
    private static final String TYPES = "[content_types].xml";
    private static final String MANIFEST = "meta-inf/manifest.xml";
    private static final List<String> LOCKS = List.of("encryption-data", "encrypted-package");

    private final ZipFile zip;
    private final List<ZipArchiveEntry> entries;
    private final Set<String> parts = new TreeSet<>();

    private ZipLook(ZipFile zip) {
        this.zip = zip;
        this.entries = Zips.entries(zip);
        entries.forEach(entry -> parts.add(Zips.part(entry)));
    }

    static Inspection of(Path file) throws IOException {
        try (ZipFile zip = Zips.open(file, MOST)) {
            ZipLook look = new ZipLook(zip);
            if (look.parts.stream().anyMatch(Signs.SIGNS::program)) {
                return new Unfit(Reason.EXECUTABLE);
            }
            return Zips.overlap(zip, file) ? new Unfit(Reason.BOMB) : look.document();
        } catch (Zips.Unsound unsound) {
            return new Unfit(unsound.trouble() == Zips.Trouble.DAMAGED ? Reason.DAMAGED : Reason.BOMB);
        }
    }

    private Inspection document() throws IOException {
        if (parts.contains(TYPES)) {
            return package_(new PackageTypes(text(TYPES)));
        }
        return parts.contains("mimetype") ? openDocument() : new Unfit(Reason.ARCHIVE);
    }

    private Inspection package_(PackageTypes types) throws IOException {
        boolean macros = types.macros() || parts.stream().anyMatch(ZipLook::macro);
        return judged(macros, false, types.kind());
    }

    private Inspection openDocument() throws IOException {
        String type = text("mimetype").strip();
        boolean macros = parts.stream().anyMatch(part -> Signs.SIGNS.macroFolders().stream()
                .anyMatch(folder -> part.startsWith(folder) && part.length() > folder.length()));
        String manifest = parts.contains(MANIFEST) ? text(MANIFEST) : "";
        boolean locked = LOCKS.stream().anyMatch(sign -> manifest.contains(sign) || parts.contains(sign));
        return judged(macros, locked, type.length() > LONGEST_TYPE ? null : Signs.SIGNS.office(type));
    }

    private Inspection judged(boolean macros, boolean locked, @Nullable FileKind kind) throws IOException {
        if (macros) {
            return new Unfit(Reason.MACRO);
        }
        if (locked || entries.stream().anyMatch(entry -> entry.getGeneralPurposeBit().usesEncryption())) {
            return new Unfit(Reason.ENCRYPTED);
        }
        if (kind == null) {
            return new Unfit(Reason.UNKNOWN);
        }
        Reason wrong = new ZipParts(zip).wrong(new ArrayList<>(entries));
        return wrong == null ? new Fit(kind) : new Unfit(wrong);
    }

    private static boolean macro(String part) {
        return Signs.SIGNS.macroNames().stream().anyMatch(part::endsWith);
    }

    /** Only as much of it as a sound one has; the rest is looked at when its bytes are counted. */
    private String text(String part) throws IOException {
        for (ZipArchiveEntry entry : entries) {
            if (Zips.part(entry).equals(part)) {
                try (InputStream in = zip.getInputStream(entry)) {
                    return new String(in.readNBytes(PackageTypes.LONGEST), StandardCharsets.UTF_8);
                }
            }
        }
        return "";
    }
}
