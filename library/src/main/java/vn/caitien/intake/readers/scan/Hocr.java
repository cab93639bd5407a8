package vn.caitien.intake.readers.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.caitien.text.Writing;

/**
 * Reads what the program writes as hOCR 1.2: of the pages, lines and words their boxes, baselines and confidences. It is
 * read tag by tag, as far as it goes: whatever is missing or odd is left out.
 */
final class Hocr {
    private static final Pattern TAG = Pattern.compile("<(?:div|span)[^<>]*class=['\"](ocr\\w*)['\"][^<>]*>([^<>]*)");
    private static final Pattern TITLE = Pattern.compile("title=(\"[^\"]*\"|'[^']*')");
    private static final Pattern BOX = Pattern.compile("bbox (\\d{1,6}) (\\d{1,6}) (\\d{1,6}) (\\d{1,6})");
    private static final Pattern BASE = Pattern.compile("baseline (-?[\\d.]{1,12}) (-?[\\d.]{1,12})");
    private static final Pattern SIZE = Pattern.compile("x_size ([\\d.]{1,12})");
    private static final Pattern SURE = Pattern.compile("x_wconf (\\d{1,3})");

    private final List<List<ScannedWord>> pages = new ArrayList<>();
    private @Nullable Area line;
    private double slope;
    private double offset;
    private double size;

    private Hocr() {}

    /** The words of each page, in order; the last word of a line says so. */
    static List<List<ScannedWord>> read(String hocr) {
        Hocr reading = new Hocr();
        Matcher tag = TAG.matcher(hocr);
        while (tag.find()) {
            Matcher title = TITLE.matcher(tag.group());
            reading.tag(tag.group(1), title.find() ? title.group(1) : "", tag.group(2));
        }
        reading.endLine();
        return reading.pages.stream().map(List::copyOf).toList();
    }

    private void tag(String kind, String title, String text) {
        switch (kind) {
            case "ocr_page" -> {
                endLine();
                pages.add(new ArrayList<>());
            }
            case "ocrx_word" -> word(title, text);
            case "ocr_carea", "ocr_par" -> endLine();
            default -> line(title);
        }
    }

    private void endLine() {
        line = null;
        if (!pages.isEmpty() && !pages.getLast().isEmpty()) {
            pages.getLast().add(pages.getLast().removeLast().ending());
        }
    }

    private void line(String title) {
        endLine();
        line = box(title);
        Matcher base = BASE.matcher(title);
        boolean based = base.find();
        slope = based ? number(base.group(1)) : 0;
        offset = based ? number(base.group(2)) : 0;
        Matcher height = SIZE.matcher(title);
        size = height.find() ? number(height.group(1)) : line == null ? 0 : line.height();
    }

    private void word(String title, String text) {
        Area box = box(title);
        String clean = Writing.clean(plain(text));
        if (box == null || box.empty() || line == null || pages.isEmpty() || clean.isEmpty() || !(size > 0)) {
            return;
        }
        Matcher sure = SURE.matcher(title);
        double sureness = sure.find() ? Math.min(1, number(sure.group(1)) / 100) : 0;
        double base = line.y1() + offset + slope * ((box.x0() + box.x1()) / 2.0 - line.x0());
        pages.getLast().add(new ScannedWord(clean, box, base, size, sureness, false));
    }

    private static @Nullable Area box(String title) {
        Matcher box = BOX.matcher(title);
        return box.find()
                ? new Area(whole(box.group(1)), whole(box.group(2)), whole(box.group(3)), whole(box.group(4)))
                : null;
    }

    private static int whole(String digits) {
        return Integer.parseInt(digits);
    }

    private static double number(String digits) {
        try {
            return Double.parseDouble(digits);
        } catch (NumberFormatException odd) {
            return 0;
        }
    }

    private static String plain(String text) {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
