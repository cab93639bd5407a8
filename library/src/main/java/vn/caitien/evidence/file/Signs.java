package vn.caitien.evidence.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.caitien.evidence.file.Inspection.Reason;

/**
 * What tells kinds of files, from {@code signs.yaml}.
 *
 * @param refused media types that need no closer look
 * @param pages media types of pages for a browser
 * @param zips media types that a zip goes by
 * @param boxes brands of files made of boxes (ISO 14496-12), which follow the four letters ftyp
 * @param office media types of the main part of an OOXML package, or of an OpenDocument
 * @param macroTypes parts of names of media types in a package with macros
 * @param macroNames ends of names of parts that are macros
 * @param macroFolders folders of an OpenDocument that hold macros
 * @param macroStorages storages and streams of a compound file that are macros
 * @param programParts names of parts that only archives of programs have; a star stands for anything before
 * @param installers class ids of compound files that install programs, in hexadecimal as stored
 * @param markup beginnings of tags that make a text a page
 * @param scripts beginnings of tags that run, in whatever text
 * @param acting words that run something in a page
 */
record Signs(
        Map<Reason, List<String>> refused,
        List<String> pages,
        List<String> zips,
        Map<FileKind, List<String>> boxes,
        Map<FileKind, List<String>> office,
        List<String> macroTypes,
        List<String> macroNames,
        List<String> macroFolders,
        List<String> macroStorages,
        List<String> programParts,
        List<String> installers,
        List<String> markup,
        List<String> scripts,
        List<String> acting) {

    static final Signs SIGNS = read();
    private static final int BRAND = 8;

    @Nullable Reason refused(String mediaType) {
        return key(refused, mediaType);
    }

    boolean zipped(String mediaType) {
        return zips.contains(mediaType);
    }

    /** By the brand at the beginning of a film or a picture of a telephone; null for all else. */
    @Nullable FileKind boxed(byte[] head) {
        String start = new String(head, 0, Math.min(head.length, BRAND + 4), StandardCharsets.ISO_8859_1);
        return start.startsWith("ftyp", 4) ? key(boxes, start.substring(BRAND).strip()) : null;
    }

    @Nullable FileKind office(String mediaType) {
        return key(office, mediaType);
    }

    boolean program(String part) {
        return programParts.stream().anyMatch(name ->
                name.startsWith("*") ? part.endsWith(name.substring(1)) : part.equals(name));
    }

    private static <K> @Nullable K key(Map<K, List<String>> table, String value) {
        String small = value.toLowerCase(Locale.ROOT);
        for (Map.Entry<K, List<String>> row : table.entrySet()) {
            if (row.getValue().contains(small)) {
                return row.getKey();
            }
        }
        return null;
    }

    private static Signs read() {
        try (InputStream in = Signs.class.getResourceAsStream("signs.yaml")) {
            return new YAMLMapper().readValue(in, Signs.class);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
