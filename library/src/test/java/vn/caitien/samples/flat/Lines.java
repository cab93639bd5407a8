package vn.caitien.samples.flat;

import java.util.ArrayList;
import java.util.List;
import vn.caitien.samples.flat.Habits.Ending;

/** The text under way, with its lines. */
final class Lines {
    private final StringBuilder text = new StringBuilder();
    private final List<FlatLine> lines = new ArrayList<>();

    /** Adds a line whose parts are joined by single spaces, with a space after it if told so. */
    void flat(List<FlatPart> parts, Gap gap, Ending ending, boolean brokenAtSpace) {
        FlatLine line = new FlatLine(parts, gap);
        boolean marks = parts.stream().allMatch(part -> part.tag() instanceof Tag.Mark)
                || parts.getLast().tag() instanceof Tag.Mark;
        boolean space = marks || ending == Ending.SPACE || ending == Ending.AS_BROKEN && brokenAtSpace;
        put(line, line.text() + (space ? " " : ""));
    }

    /** Adds a line that reads so in the text. */
    void put(FlatLine line, String reads) {
        if (!lines.isEmpty()) {
            text.append(switch (line.gap()) {
                case LONE -> "\n";
                case BLANK -> "\n\n";
                case DOUBLE_BLANK -> "\n\n\n";
                case FORM_FEED -> "\n\f";
            });
        }
        lines.add(lines.isEmpty() ? new FlatLine(line.parts(), Gap.LONE) : line);
        text.append(reads);
    }

    List<FlatLine> lines() {
        return lines;
    }

    String text(boolean windows) {
        String all = text + "\n";
        return windows ? all.replace("\n", "\r\n") : all;
    }
}
