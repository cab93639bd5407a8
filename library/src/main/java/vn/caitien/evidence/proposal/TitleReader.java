package vn.caitien.evidence.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.caitien.text.Syllables;

/** Puts the name of a document together: its kind and the summary that stands with it. */
final class TitleReader {
    private static final int MOST_LINES = 6;
    private static final int MOST_WORDS = 60;
    private static final int QUIET_WORDS = 32;
    private static final PageWords WORDS = PageWords.standard();

    private final FirstPage page;
    private final List<String> taken = new ArrayList<>();
    private boolean loud;
    private boolean plain = true;
    private boolean doubted;

    private TitleReader(FirstPage page) {
        this.page = page;
    }

    /** The name of a document; null where it has none that is seen to begin and end. */
    static @Nullable Proposed<String> of(FirstPage page) {
        Kinds.Named kind = page.kind();
        TitleReader title = new TitleReader(page);
        if (kind == null) {
            return page.subject().isEmpty() ? null : title.letter();
        }
        title.below(kind);
        return title.named(kind);
    }

    private @Nullable Proposed<String> letter() {
        plain = page.subjectPlain();
        String words = String.join(" ", page.subject()).strip();
        String lead = PageWords.begins(words, WORDS.subjects(), page.spelling()).orElseThrow();
        String summary = words.substring(Math.min(words.length(), lead.length())).replaceAll("^[:.\\s]+", "");
        return proposed(Kinds.letter().name() + " " + WORDS.subjectAs() + " " + summary, words, page.addressed() && !summary.isEmpty());
    }

    private void below(Kinds.Named kind) {
        List<TextLine> below = page.below();
        loud = !below.isEmpty() && below.getFirst().loud();
        DecidingLine deciding = new DecidingLine(kind.entry(), page.spelling());
        for (int at = 0; at < below.size() && taken.size() < MOST_LINES; at++) {
            TextLine line = below.get(at);
            String next = at + 1 < below.size() ? below.get(at + 1).text() : "";
            boolean first = taken.isEmpty() && kind.rest().matches("[IVX\\d.]*");
            if (line.table() || line.text().chars().noneMatch(Character::isLetter) || stops(line.text(), kind.entry(), first)
                    || !(loud ? line.loud() : quiet(line.text(), first))) {
                return;
            }
            if (!first && deciding.is(line.text(), taken.isEmpty() ? kind.rest() : taken.getLast(), next)) {
                doubted = !deciding.loud(line.text());
                return;
            }
            String summary = deciding.cut(line.text(), next);
            taken.add(summary.strip());
            plain &= line.plain();
            if (!summary.equals(line.text())) {
                return;
            }
        }
    }

    private boolean stops(String line, Kinds.Entry kind, boolean first) {
        boolean authority = line.equals(line.toUpperCase(Locale.ROOT)) && (!first || kind.authority())
                && PageWords.begins(line, WORDS.authorities(), page.spelling()).isPresent();
        boolean numbered = line.matches("(?:[IVX]+|\\d{1,2}|[a-zđ])\\s?[.)/]\\s.*|[-–+*•]\\s.*");
        boolean quoting = line.startsWith("(") && line.matches("(?iu).*(kèm theo|ban hành|theo).*");
        boolean opens = PageWords.begins(line, WORDS.bodyOpenings(), page.spelling()).isPresent() && !subject(line)
                && !(first && PageWords.begins(line, WORDS.summaryOpenings(), page.spelling()).isPresent() && !line.matches(".*(?:[.,;:]|\\bsố \\d.*)"));
        return authority || numbered || quoting || opens && !(loud && first) || line.matches(".*[:;]") || PrintedNumber.in(line).isPresent()
                || Day.any(line).isPresent();
    }

    /** Whether a line that no letters set off is a summary by its words. */
    private boolean quiet(String line, boolean first) {
        boolean short_ = line.split(" ").length <= QUIET_WORDS && !line.matches(".*[.,]");
        boolean capitals = line.equals(line.toUpperCase(Locale.ROOT));
        boolean goesOn = capitals && (taken.isEmpty() ? page.kindLine().text() : taken.getLast()).chars().noneMatch(Character::isLowerCase);
        return short_ && (first || goesOn || subject(line) || PageWords.begins(line, WORDS.summaryGoesOn(), page.spelling()).isPresent()
                || Character.isLowerCase(line.codePointAt(0)));
    }

    private boolean subject(String line) {
        return PageWords.begins(line, WORDS.subjects(), page.spelling()).isPresent();
    }

    private @Nullable Proposed<String> named(Kinds.Named kind) {
        String printed = page.kindLine().text().strip();
        plain &= kind.rest().isEmpty() || page.kindLine().plain();
        if (taken.isEmpty() && kind.rest().isEmpty()) {
            return null;
        }
        List<String> words = new ArrayList<>(List.of(printed));
        words.addAll(taken);
        String found = String.join(" ", words);
        String value = kind.rest().isEmpty() ? kind.entry().name() + " " + small(lead(String.join(" ", taken))) : found;
        return proposed(value, found, kind.plain() && !doubted && (loud || kind.rest().isEmpty() && subject(taken.getFirst())));
    }

    /** The first letter small where no name begins with it. */
    private String small(String summary) {
        String[] words = summary.split(" ");
        boolean written = words[0].length() > 1 && Character.isLowerCase(words[0].codePointAt(1));
        boolean sentence = words.length == 1 || !capital(words[1]) || words.length > 2 && !capital(words[2])
                && PageWords.begins(summary, WORDS.bodies(), page.spelling()).isEmpty();
        return written && sentence ? summary.substring(0, 1).toLowerCase(Locale.ROOT) + summary.substring(1) : summary;
    }

    /** A summary whose lead is short for words is written out. */
    private String lead(String summary) {
        String shortLead = WORDS.subjects().getFirst();
        return !summary.toLowerCase(Locale.ROOT).startsWith(shortLead) ? summary
                : WORDS.subjectAs() + " " + summary.substring(shortLead.length()).replaceAll("^[:.\\s]+", "");
    }

    private static boolean capital(String word) {
        return Character.isUpperCase(word.codePointAt(0));
    }

    private @Nullable Proposed<String> proposed(String value, String words, boolean sure) {
        if (value.split(" ").length > MOST_WORDS || !plain || page.scanned() && !readable(words)) {
            return null;
        }
        return new Proposed<>(value, words, sure && !page.scanned());
    }

    /** Whether every word of small letters can be Vietnamese: where one cannot, more may be wrong. */
    private static boolean readable(String words) {
        for (String word : words.split("[^\\p{L}\\p{M}]+")) {
            boolean abbreviation = word.equals(word.toUpperCase(Locale.ROOT));
            if (word.length() > 1 && !abbreviation && !Syllables.possible(word)) {
                return false;
            }
        }
        return true;
    }
}
