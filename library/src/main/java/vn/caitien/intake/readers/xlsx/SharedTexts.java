package vn.caitien.intake.readers.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.caitien.intake.ReadException.Reason;
import vn.caitien.intake.readers.guard.Budget;
import vn.caitien.intake.readers.guard.Refusal;
import vn.caitien.intake.readers.ooxml.Markup;

/** The texts that cells share (18.4). */
record SharedTexts(List<String> texts) {
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    /** Reads the part; null, a workbook without one, gives no texts. */
    static SharedTexts read(@Nullable Markup markup, Budget budget) {
        List<String> texts = new ArrayList<>();
        while (markup != null && markup.child(1)) {
            String text = rich(markup);
            budget.text(text);
            texts.add(text);
        }
        return new SharedTexts(texts);
    }

    String get(int index) {
        if (index < 0 || index >= texts.size()) {
            throw new Refusal(Reason.BROKEN, "shared text " + index);
        }
        return texts.get(index);
    }

    /** The text of the element just entered, its runs joined, without reading aids (18.4.6 rPh). */
    static String rich(Markup markup) {
        StringBuilder text = new StringBuilder();
        rich(markup, text);
        return unescaped(text.toString());
    }

    /** Characters that markup cannot hold are written as {@code _x000D_} (22.9.2.19 ST_Xstring). */
    private static String unescaped(String text) {
        return ESCAPED.matcher(text).replaceAll(
                code -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(code.group(1), 16))));
    }

    private static void rich(Markup markup, StringBuilder text) {
        int depth = markup.depth();
        while (markup.child(depth)) {
            switch (markup.name()) {
                case "t" -> markup.text(text);
                case "r" -> rich(markup, text);
                default -> {}
            }
        }
    }
}
