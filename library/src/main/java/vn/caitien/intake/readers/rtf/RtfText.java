package vn.caitien.intake.readers.rtf;

import java.io.ByteArrayOutputStream;
import vn.caitien.intake.readers.flow.Fonts;
import vn.caitien.intake.readers.flow.Symbols;
import vn.caitien.intake.readers.rtf.RtfState.Destination;

/** Bytes and signs on their way to where they are shown, in the font they stand in. */
final class RtfText {
    private final RtfFonts table;
    private final Fonts fonts;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final StringBuilder mark = new StringBuilder();
    private int markFont;

    RtfText(RtfFonts table, Fonts fonts) {
        this.table = table;
        this.fonts = fonts;
    }

    /** A byte in the font's character set; it waits for those that may belong to the same letter. */
    void add(byte value, RtfState state) {
        if (state.destination == Destination.FONTS) {
            table.name(state.font, value);
        } else if (state.destination != Destination.NONE) {
            bytes.write(value);
        }
    }

    /** A sign in Unicode. */
    void add(String sign, RtfState state, RtfStory story) {
        flush(state, story);
        put(sign, state, story);
    }

    /** Sends on what waits; to be called before anything about the text changes. */
    void flush(RtfState state, RtfStory story) {
        if (bytes.size() > 0) {
            put(bytes.toString(table.charset(state.font)), state, story);
            bytes.reset();
        }
    }

    private void put(String text, RtfState state, RtfStory story) {
        if (!state.shown()) {
            return;
        }
        switch (state.destination) {
            case BODY -> story.add(text, state, fonts.of(table.name(state.font)));
            case MARK -> {
                mark.append(text);
                markFont = state.font;
            }
            case FONTS, NONE -> {}
        }
    }

    /** The mark of an item, now complete. */
    String takeMark() {
        String font = table.name(markFont);
        String shown = Symbols.mark(mark.toString(), font == null ? "" : font);
        mark.setLength(0);
        return shown;
    }
}
