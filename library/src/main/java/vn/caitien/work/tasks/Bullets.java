package vn.caitien.work.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.caitien.work.tasks.Mark.Kind;

/** Parts the text of a cell into bullets; every word of it comes into one bullet or one heading. */
final class Bullets {
    private final List<Mark> lines;
    private final List<Mark> headings = new ArrayList<>();
    private final List<Bullet> found = new ArrayList<>();
    private final List<StringBuilder> texts = new ArrayList<>();
    private @Nullable Mark current;

    private Bullets(List<Mark> lines) {
        this.lines = lines;
    }

    static List<Bullet> of(String cell) {
        List<Mark> lines = cell.lines().filter(line -> !line.isBlank()).map(Mark::of).toList();
        if (lines.size() == 1 && lines.getFirst().kind() == Kind.NONE) {
            return Sentences.of(lines.getFirst().rest()).stream().map(part -> new Bullet(null, List.of(), part)).toList();
        }
        Bullets bullets = new Bullets(lines);
        for (int at = 0; at < lines.size(); at++) {
            bullets.line(at);
        }
        return bullets.whole();
    }

    private List<Bullet> whole() {
        return IntStream.range(0, found.size())
                .mapToObj(i -> new Bullet(found.get(i).mark(), found.get(i).headings(), texts.get(i).toString())).toList();
    }

    private void line(int at) {
        Mark line = lines.get(at);
        if (introduces(at)) {
            leave(line.kind());
            headings.add(line);
            current = null;
        } else if (belongsToCurrent(line)) {
            String words = line.printed() == null ? line.rest() : line.printed() + " " + line.rest();
            texts.getLast().append('\n').append(words);
        } else {
            leave(line.kind());
            found.add(new Bullet(line.printed(), headings.stream().map(Mark::rest).toList(), ""));
            texts.add(new StringBuilder(line.rest()));
            current = line;
        }
    }

    /** A line ending in a colon before a bullet of another kind. */
    private boolean introduces(int at) {
        Mark line = lines.get(at);
        return line.rest().endsWith(":") && at + 1 < lines.size()
                && lines.get(at + 1).kind() != Kind.NONE && lines.get(at + 1).kind() != line.kind();
    }

    private boolean belongsToCurrent(Mark line) {
        return current != null && line.kind() != current.kind() && headings.stream().noneMatch(heading ->
                heading.kind() == line.kind() && line.kind() != Kind.NONE);
    }

    /** A line of the same kind as a heading ends it, and a line without a mark ends all of them. */
    private void leave(Kind kind) {
        for (int i = 0; i < headings.size(); i++) {
            if (headings.get(i).kind() == kind || kind == Kind.NONE) {
                headings.subList(i, headings.size()).clear();
            }
        }
    }
}
