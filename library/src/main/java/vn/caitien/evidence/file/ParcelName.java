package vn.caitien.evidence.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The name of an entry as words: no part of it leads anywhere. */
record ParcelName(String name, String folder) {
    private static final Junk JUNK = Junk.read();
    private static final Pattern BETWEEN = Pattern.compile("[/\\\\]");
    private static final Pattern DRIVE = Pattern.compile("^[A-Za-z]:");
    /** Signs that are not seen, or turn the direction of writing so that one ending looks like another. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]");
    private static final String NAMELESS = "_";
    private static final int LONGEST = 200;
    private static final int LONGEST_ENDING = 10;

    /** What systems add to parcels for themselves, from {@code parcel.yaml}, in small letters. */
    private record Junk(List<String> names, List<String> beginnings, List<String> folders) {

        static Junk read() {
            try (InputStream in = ParcelName.class.getResourceAsStream("parcel.yaml")) {
                return new YAMLMapper().readValue(in, Junk.class);
            } catch (IOException missing) {
                throw new UncheckedIOException(missing);
            }
        }
    }

    static ParcelName of(ZipArchiveEntry entry) {
        List<String> words = new ArrayList<>();
        for (String part : BETWEEN.split(ReadableName.of(entry))) {
            String word = word(part);
            if (!word.isEmpty() && !word.equals(".") && !word.equals("..")) {
                words.add(word);
            }
        }
        String name = words.isEmpty() ? NAMELESS : shortened(words.removeLast());
        return new ParcelName(name, String.join("/", words));
    }

    /** Whether it is no document of anyone. */
    boolean junk() {
        String small = name.toLowerCase(Locale.ROOT);
        List<String> above = List.of(folder.toLowerCase(Locale.ROOT).split("/"));
        return JUNK.names.contains(small) || JUNK.beginnings.stream().anyMatch(small::startsWith)
                || JUNK.folders.stream().anyMatch(above::contains);
    }

    private static String word(String part) {
        return DRIVE.matcher(UNSEEN.matcher(part).replaceAll("").strip()).replaceFirst("").strip();
    }

    /** The ending is what people look for, so it stays. */
    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= LONGEST_ENDING ? name.substring(dot) : "";
        int end = LONGEST - ending.length();
        return name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end) + ending;
    }
}
