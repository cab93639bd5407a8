package vn.caitien.intake.readers.docx;

import vn.caitien.intake.readers.flow.Sentence;
import vn.caitien.intake.readers.flow.Symbols;
import vn.caitien.intake.readers.ooxml.Markup;

/** Reads one paragraph's properties and runs (17.3): what was deleted, moved away or hidden is passed over. */
final class ParagraphReader {
    private final Story story;
    private final Markup markup;
    private final Sentence sentence;
    private ParagraphLook look = ParagraphLook.SILENT;
    private Look base = Look.SILENT;

    ParagraphReader(Story story, Sentence sentence) {
        this.story = story;
        this.markup = story.markup;
        this.sentence = sentence;
    }

    ParagraphLook look() {
        return look;
    }

    /** Reads the element just entered: {@code p}. */
    void read() {
        base = story.styles.of(null).look();
        walk();
    }

    private void walk() {
        int depth = markup.depth();
        while (markup.child(depth)) {
            take();
        }
    }

    private void take() {
        switch (markup.name()) {
            case "pPr" -> {
                look = ParagraphLook.read(markup);
                base = story.styles.of(look.style()).look();
            }
            case "r", "m:r" -> run();
            case "sdt" -> Controls.content(markup, this::take);
            case "mc:AlternateContent" -> Alternatives.first(markup, this::take);
            case "del", "moveFrom", "m:ctrlPr", "rPr" -> {}
            default -> walk();
        }
    }

    private void run() {
        Look own = Look.SILENT;
        int depth = markup.depth();
        while (markup.child(depth)) {
            if (markup.name().equals("rPr")) {
                own = Look.read(markup);
                own = own.over(story.styles.lookOf(own.style()));
            } else {
                piece(own.over(base));
            }
        }
    }

    private void piece(Look shown) {
        switch (markup.name()) {
            case "t", "m:t" -> {
                StringBuilder text = new StringBuilder();
                markup.text(text);
                add(text.toString(), shown);
            }
            case "tab", "ptab" -> add("\t", shown);
            case "br", "cr" -> add("\n", shown);
            case "noBreakHyphen" -> add("-", shown);
            case "sym" -> add(Symbols.of(markup.attribute("font", ""), markup.attribute("char")), shown);
            case "fldChar" -> field(markup.attribute("fldCharType", ""));
            case "mc:AlternateContent" -> Alternatives.first(markup, () -> piece(shown));
            case "ruby" -> ruby();
            case "drawing", "pict", "object" -> textBoxes();
            default -> {}
        }
    }

    private void field(String type) {
        switch (type) {
            case "begin" -> story.fields.begin();
            case "separate" -> story.fields.separate();
            case "end" -> story.fields.end();
            default -> {}
        }
    }

    private void add(String text, Look shown) {
        if (story.fields.shown() && !Boolean.TRUE.equals(shown.hidden())) {
            boolean bold = Boolean.TRUE.equals(shown.bold());
            boolean capitals = Boolean.TRUE.equals(shown.capitals());
            sentence.add(text, bold, capitals, story.fonts.of(shown.font()));
        }
    }

    private void ruby() {
        int depth = markup.depth();
        while (markup.child(depth)) {
            if (markup.name().equals("rubyBase")) {
                walk();
            }
        }
    }

    /** Finds the text boxes in a drawing, however deep in groups and shapes. */
    private void textBoxes() {
        int depth = markup.depth();
        while (markup.child(depth)) {
            switch (markup.name()) {
                case "txbxContent" -> sentence.addBoxes(story.inner().read());
                case "mc:AlternateContent" -> Alternatives.first(markup, this::textBoxOrDeeper);
                default -> textBoxes();
            }
        }
    }

    private void textBoxOrDeeper() {
        if (markup.name().equals("txbxContent")) {
            sentence.addBoxes(story.inner().read());
        } else {
            textBoxes();
        }
    }
}
