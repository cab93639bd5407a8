package vn.caitien.app.evidence.arrival;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.caitien.evidence.file.FileKind;

/** What names of files tell: words, no place on any disk. */
final class FileNames {
    private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z0-9]{1,5}$");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");
    private static final int LONGEST = 200;

    private FileNames() {}

    /** The name without its folders. */
    static String last(String name) {
        String clean = clean(name).replace('\\', '/');
        return clean.substring(clean.lastIndexOf('/') + 1);
    }

    /** Whether it ends as workbooks do. */
    static boolean workbook(String name) {
        String small = last(name).toLowerCase(Locale.ROOT);
        return Stream.of(FileKind.XLS, FileKind.XLSX).anyMatch(kind -> small.endsWith("." + kind.ending()));
    }

    /** A title to begin with: the name without ending, its lines as spaces. */
    static String title(String name) {
        String title = ENDING.matcher(last(name)).replaceFirst("").replace('_', ' ').strip();
        return title.isEmpty() ? last(name) : title;
    }

    /** Composed, without signs that cannot be seen, of bounded length: its end is kept, which tells the most. */
    static String clean(String name) {
        String clean = CONTROL.matcher(Normalizer.normalize(name, Normalizer.Form.NFC)).replaceAll(" ").strip();
        return clean.length() <= LONGEST ? clean : "…" + clean.substring(clean.length() - LONGEST);
    }
}
