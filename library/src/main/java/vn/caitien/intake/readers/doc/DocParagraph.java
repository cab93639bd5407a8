package vn.caitien.intake.readers.doc;

import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import vn.caitien.intake.readers.flow.Sentence;
import vn.caitien.intake.readers.flow.Symbols;
import vn.caitien.text.FontCode;

/** Reads the text of one paragraph; characters below the space have meanings of their own ([MS-DOC] 2.4.1, 2.8.25). */
final class DocParagraph {
    private static final char CELL_MARK = 0x07;
    private static final char DRAWING = 0x08;
    private static final char FIELD_BEGIN = 0x13;
    private static final char FIELD_SEPARATE = 0x14;
    private static final char FIELD_END = 0x15;
    private static final char FIXED_HYPHEN = 0x1E;
    private static final char SOFT_HYPHEN = 0x1F;

    private final DocStory story;
    private final Sentence sentence;
    private final Paragraph paragraph;
    private boolean endsCell;
    private boolean markIsDeleted;

    DocParagraph(DocStory story, Sentence sentence, Paragraph paragraph) {
        this.story = story;
        this.sentence = sentence;
        this.paragraph = paragraph;
    }

    void read() {
        int count = paragraph.numCharacterRuns();
        for (int i = 0; i < count; i++) {
            story.body.budget.step();
            CharacterRun run = paragraph.getCharacterRun(i);
            String text = run.text();
            markIsDeleted = run.isMarkedDeleted() && text.endsWith("\r");
            endsCell |= text.indexOf(CELL_MARK) >= 0;
            if (!run.isMarkedDeleted()) {
                take(run, text);
            }
        }
    }

    /** Whether the mark of a cell's end stands in it. */
    boolean endsCell() {
        return endsCell;
    }

    /** Whether a tracked change deleted its end. */
    boolean markIsDeleted() {
        return markIsDeleted;
    }

    private void take(CharacterRun run, String text) {
        if (run.isSymbol()) {
            String sign = Symbols.of(run.getSymbolFont().getMainFontName(), Integer.toHexString(run.getSymbolCharacter()));
            add(run, sign, FontCode.UNICODE);
            return;
        }
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            switch (sign) {
                case FIELD_BEGIN, FIELD_SEPARATE, FIELD_END -> {
                    letters(run, plain);
                    field(sign);
                }
                case DRAWING -> {
                    letters(run, plain);
                    sentence.addBoxes(story.body.textBox(run.getStartOffset() + i));
                }
                case FIXED_HYPHEN -> plain.append('-');
                case 0x0B, 0x0C, 0x0E -> plain.append('\n');
                case '\t' -> plain.append(sign);
                case SOFT_HYPHEN -> plain.append('\u00ad'); // a letter in old fonts
                default -> plain.append(sign < ' ' ? "" : String.valueOf(sign));
            }
        }
        letters(run, plain);
    }

    private void field(char sign) {
        switch (sign) {
            case FIELD_BEGIN -> story.fields.begin();
            case FIELD_SEPARATE -> story.fields.separate();
            default -> story.fields.end();
        }
    }

    private void letters(CharacterRun run, StringBuilder plain) {
        if (!plain.isEmpty()) {
            add(run, plain.toString(), story.fonts.of(run.getFontName()));
            plain.setLength(0);
        }
    }

    private void add(CharacterRun run, String shown, FontCode code) {
        if (story.fields.shown() && !run.isVanished()) {
            sentence.add(shown, run.isBold(), run.isCapitalized(), code);
        }
    }
}
