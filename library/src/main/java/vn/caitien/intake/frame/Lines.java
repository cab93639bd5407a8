package vn.caitien.intake.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.caitien.intake.SourceDocument.Paragraph;

/**
 * Takes apart what a reader gives as one paragraph: texts side by side on one line, as heads and feet set with tabs have
 * them, and what follows the mark that ends a paper's text.
 */
final class Lines {
    private static final String END_MARK = "./.";
    /** A post in capitals behind the end of a sentence. */
    private static final Pattern SIGNED = Pattern.compile("^(.*[.;])\\s+(\\p{Lu}[^\\p{Ll}]{4,})$");
    private static final int SHORTEST = 4;
    private static final int LONGEST = 80;

    private Lines() {}

    /** The paragraphs, each text set apart by a tab as one of its own; in sentences and after list marks tabs are spaces. */
    static List<Paragraph> apart(List<Paragraph> paragraphs) {
        List<Paragraph> result = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            int end = paragraph.text().indexOf(END_MARK);
            if (end > 0 && end + END_MARK.length() < paragraph.text().length()) {
                String rest = paragraph.text().substring(end + END_MARK.length()).strip();
                result.addAll(apart(List.of(
                        with(paragraph, paragraph.text().substring(0, end + END_MARK.length())), with(paragraph, rest))));
                continue;
            }
            Matcher signed = SIGNED.matcher(paragraph.text());
            if (signed.matches() && FootLine.isSigner(signed.group(2))) {
                result.add(with(paragraph, signed.group(1)));
                result.add(with(paragraph, signed.group(2)));
                continue;
            }
            String[] parts = paragraph.text().split("\t");
            if (parts.length > 1 && sideBySide(parts)) {
                for (String part : parts) {
                    result.add(with(paragraph, part));
                }
            } else {
                result.add(with(paragraph, paragraph.text().replace('\t', ' ')));
            }
        }
        return result;
    }

    private static boolean sideBySide(String[] parts) {
        for (String part : parts) {
            if (part.length() < SHORTEST || part.length() > LONGEST) {
                return false;
            }
        }
        return true;
    }

    private static Paragraph with(Paragraph paragraph, String text) {
        return new Paragraph(text, paragraph.bold(), paragraph.centred(), paragraph.spot());
    }
}
