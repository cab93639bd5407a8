package vn.caitien.intake.readers.docx;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.intake.readers.flow.Draft;
import vn.caitien.intake.readers.flow.Fields;
import vn.caitien.intake.readers.flow.Fonts;
import vn.caitien.intake.readers.flow.Lists;
import vn.caitien.intake.readers.flow.Sentence;
import vn.caitien.intake.readers.guard.Budget;
import vn.caitien.intake.readers.ooxml.Markup;
import vn.caitien.text.FontCode;

/** Reads a body, a cell or a text box: paragraphs and tables in their order, whatever wraps them. */
final class Story {
    final Markup markup;
    final Styles styles;
    final Lists lists;
    final Budget budget;
    final Fonts fonts = new Fonts(FontCode.UNICODE);
    final Fields fields = new Fields();
    private final List<Draft> drafts = new ArrayList<>();

    /** A paragraph whose mark was deleted: the next one goes on with it. */
    private @Nullable Sentence unfinished;

    Story(Markup markup, Styles styles, Lists lists, Budget budget) {
        this.markup = markup;
        this.styles = styles;
        this.lists = lists;
        this.budget = budget;
    }

    /** A story inside this one, with fields of its own. */
    Story inner() {
        return new Story(markup, styles, lists, budget);
    }

    /** Reads the element just entered to its end. */
    List<Draft> read() {
        walk();
        return drafts();
    }

    /** What was taken so far, the story being at its end. */
    List<Draft> drafts() {
        settle();
        return drafts;
    }

    private void settle() {
        if (unfinished != null) {
            finish(unfinished, ParagraphLook.SILENT);
            unfinished = null;
        }
    }

    private void walk() {
        int depth = markup.depth();
        while (markup.child(depth)) {
            take();
        }
    }

    /** Takes the element just entered. */
    void take() {
        switch (markup.name()) {
            case "p" -> paragraph();
            case "tbl" -> {
                settle();
                drafts.add(new TableReader(this).read());
            }
            case "sdt" -> Controls.content(markup, this::take);
            case "ins", "moveTo", "customXml", "smartTag" -> walk();
            case "mc:AlternateContent" -> Alternatives.first(markup, this::take);
            default -> {}
        }
    }

    private void paragraph() {
        Sentence sentence = unfinished == null ? new Sentence(budget) : unfinished;
        unfinished = null;
        ParagraphReader reader = new ParagraphReader(this, sentence);
        reader.read();
        fields.endParagraph();
        drafts.addAll(sentence.takeBoxesBefore());
        if (reader.look().mark().gone()) {
            unfinished = sentence;
        } else {
            finish(sentence, reader.look());
        }
    }

    private void finish(Sentence sentence, ParagraphLook look) {
        Styles.Style style = styles.of(look.style());
        String alignment = look.alignment() != null ? look.alignment() : style.alignment();
        String list = look.list() != null ? look.list() : style.list();
        Integer level = look.level() != null ? look.level() : look.list() != null ? null : style.level();
        boolean hidden = sentence.isEmpty() && Boolean.TRUE.equals(look.mark().hidden());
        String mark = hidden ? "" : lists.mark(list, level, look.style());
        List<String> lines = sentence.lines(mark);
        if (!lines.isEmpty()) {
            drafts.add(new Draft.Text(lines, sentence.bold(), "center".equals(alignment)));
        }
        drafts.addAll(sentence.boxesBehind());
    }
}
