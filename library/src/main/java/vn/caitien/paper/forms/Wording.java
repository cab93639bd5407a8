package vn.caitien.paper.forms;

import java.util.List;
import java.util.regex.Pattern;
import vn.caitien.paper.document.Block;
import vn.caitien.paper.document.Heading;
import vn.caitien.paper.document.Paragraph;
import vn.caitien.paper.document.Paragraph.Role;
import vn.caitien.paper.document.Paragraph.Run;
import vn.caitien.plan.Section;

/** What the words of a section are on paper. */
final class Wording {
    private static final Pattern ITEM = Pattern.compile("(?:[-–—•+*]|\\d{1,2}[.)]|[a-zđ]\\)|\\([\\da-zđ]\\))\\s.*", Pattern.DOTALL);
    /** A sentence that stands before the first heading is held as the title of a section without a number. */
    private static final Pattern SENTENCE = Pattern.compile(".*[.;:,]", Pattern.DOTALL);
    private static final int LONGEST_TITLE = 12;

    private Wording() {}

    static Block heading(Section section, int level) {
        String title = section.title();
        boolean sentence = SENTENCE.matcher(title).matches() || title.split(" ").length > LONGEST_TITLE;
        return section.number() == null && sentence ? paragraph(title) : new Heading(level, section.number(), title);
    }

    /** A paragraph for each line that says something. */
    static List<Paragraph> paragraphs(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).map(Wording::paragraph).toList();
    }

    static Paragraph paragraph(String text) {
        return ITEM.matcher(text).matches()
                ? new Paragraph(Role.ITEM, List.of(new Run(text, false, false)))
                : Paragraph.body(text);
    }
}
