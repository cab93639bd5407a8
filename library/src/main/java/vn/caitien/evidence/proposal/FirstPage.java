package vn.caitien.evidence.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The head of a document, taken apart: what stands above its kind, or above whom it is addressed to. */
final class FirstPage {
    private static final int LONGEST_HEAD = 24;
    private static final int LONGEST_NAME = 14;
    private static final int LINES_OF_TITLE = 4;

    private final DocumentText text;
    private final Spelling spelling;
    private final PageWords words = PageWords.standard();
    private final List<TextLine> lines;
    private final List<String> names = new ArrayList<>();
    private final List<PrintedNumber> numbers = new ArrayList<>();
    private final List<Day> days = new ArrayList<>();
    private final List<String> subject = new ArrayList<>();
    private boolean inSubject;
    private boolean addressed;
    private boolean namesPlain = true;
    private boolean capitalNames = true;
    private boolean wholeNames = true;
    private boolean state;
    private boolean subjectPlain = true;
    private Kinds.@Nullable Named kind;
    private int body;

    FirstPage(DocumentText text) {
        this.text = text;
        spelling = Spelling.in(text);
        lines = text.lines().stream().filter(line -> line.page() == null || line.page() == 1).toList();
        body = lines.size();
        read();
    }

    private void read() {
        for (int at = 0; at < lines.size(); at++) {
            TextLine line = lines.get(at);
            Optional<Kinds.Named> named = inSubject && !line.loud() ? Optional.empty() : Kinds.in(line, spelling);
            if (named.isPresent()) {
                kind = named.get();
                body = at;
                return;
            }
            addressed = PageWords.begins(line.text(), List.of(words.addressed()), spelling).isPresent();
            if (addressed || at >= LONGEST_HEAD || opensBody(line.text())) {
                body = at;
                return;
            }
            int known = names.size();
            at += head(line.text(), at + 1 < lines.size() ? lines.get(at + 1).text() : "");
            namesPlain &= names.size() == known || line.plain();
            subjectPlain &= !inSubject || line.plain();
        }
    }

    private boolean opensBody(String line) {
        return PageWords.begins(line, words.quoting(), spelling).isPresent() || line.startsWith("(") || line.split(" ").length > LONGEST_NAME * 2;
    }

    /** @return how many lines below it were taken too */
    private int head(String line, String next) {
        if (Day.inWords(line).isEmpty() && line.matches("(?iu).*ngày\\s*\\S{1,2}\\s*tháng\\s*\\S{1,2}") && next.matches("(?iu)năm\\s.*")) {
            part(line + " " + next);
            return 1;
        }
        List<String> parts = Mottos.without(line);
        state |= !String.join(" ", parts).equals(line.strip());
        if (parts.isEmpty()) {
            inSubject = false;
            names.add(Bodies.END);
        }
        parts.forEach(this::part);
        return 0;
    }

    private void part(String part) {
        Optional<Day> day = Day.inWords(part).or(() -> Day.any(part).filter(found -> found.placed() || found.alone()))
                .filter(this::ofHead);
        if (day.isPresent()) {
            days.add(day.get());
            if (day.get().alone()) {
                inSubject = false;
                names.add(Bodies.END);
            }
            rest(day.get().before());
            rest(day.get().behind());
            return;
        }
        if (PrintedNumber.in(part).isEmpty() && PrintedNumber.endsInSign(part)) {
            int sign = part.lastIndexOf(" /");
            rest(part.substring(0, sign));
            part(part.substring(sign + 1));
            return;
        }
        Optional<PrintedNumber> number = PrintedNumber.in(part);
        if (number.isPresent()) {
            numbers.add(number.get());
            rest(number.get().rest());
            return;
        }
        if (PageWords.begins(part, words.subjects(), spelling).isPresent()) {
            inSubject = true;
        }
        if (inSubject) {
            subject.add(part);
        } else if (numbers.isEmpty() && part.split(" ").length <= LONGEST_NAME) {
            name(part);
        }
    }

    private void name(String part) {
        boolean capitals = part.equals(part.toUpperCase(Locale.ROOT));
        boolean open = !names.isEmpty() && !names.getLast().equals(Bodies.END);
        if (capitals && open || Bodies.opens(part, spelling)) {
            names.add(part);
            capitalNames &= capitals;
        } else {
            wholeNames &= !open || part.chars().noneMatch(Character::isLetter);
        }
    }

    /** Whether a day ends its line, behind nothing but what stands at the left of a head: a sentence tells other days. */
    private boolean ofHead(Day day) {
        String before = day.before();
        return day.behind().chars().noneMatch(Character::isLetterOrDigit)
                && (inSubject || before.equals(before.toUpperCase(Locale.ROOT)) || PrintedNumber.in(before).isPresent()
                        || PageWords.begins(before, words.subjects(), spelling).isPresent());
    }

    private void rest(String part) {
        if (!part.isBlank()) {
            part(part.strip());
        }
    }

    Spelling spelling() {
        return spelling;
    }

    boolean scanned() {
        return text.scanned();
    }

    /**
     * The names at its left, line by line; {@link Bodies#END} where another block stands between. None where other words
     * stand among them, or where they are no capitals and nothing else tells a head.
     */
    List<String> names() {
        return wholeNames && (capitalNames || state || !numbers.isEmpty()) ? names : List.of();
    }

    /** Whether these were read as they are. */
    boolean namesPlain() {
        return namesPlain;
    }

    /** Whether the summary under a number was read as it is. */
    boolean subjectPlain() {
        return subjectPlain;
    }

    List<PrintedNumber> numbers() {
        return numbers;
    }

    /** The number that stands among the first lines below the kind, as contracts have it; bears the kind's sign. */
    Optional<PrintedNumber> numberBelow() {
        Kinds.Named named = kind;
        return named == null ? Optional.empty() : below().stream().limit(LINES_OF_TITLE).map(line -> PrintedNumber.in(line.text())).flatMap(Optional::stream)
                .filter(number -> number.kind().filter(named.entry()::equals).isPresent()).findFirst();
    }

    List<Day> days() {
        return days;
    }

    /** The summary that stands under a number, line by line; empty for none. */
    List<String> subject() {
        return subject;
    }

    /** Whether it ends where the document says whom it is for. */
    boolean addressed() {
        return addressed;
    }

    /** The kind printed below the head; null for none. */
    Kinds.@Nullable Named kind() {
        return kind;
    }

    /** The line that names the kind. */
    TextLine kindLine() {
        return lines.get(body);
    }

    /** What stands below the head, its kind left out. */
    List<TextLine> below() {
        return lines.subList(Math.min(lines.size(), kind == null ? body : body + 1), lines.size());
    }
}
