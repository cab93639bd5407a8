package vn.caitien.check.citations;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.caitien.check.rule.Dates;
import vn.caitien.check.rule.Passage;
import vn.caitien.text.Plain;

/**
 * Reads the documents a text names: {@code Thông tư số 18/2018/TT-BGDĐT ngày 22 tháng 8 năm 2018}, {@code công văn
 * 5932/ BGDĐT – QLCL}, {@code TT 16/2018}, {@code Quyết định số 199}; spaces around slashes and dashes do not matter.
 */
final class CitationReader {
    private static final Map<String, String> KINDS = CitationWords.ALL.byWay();
    private static final String DASH = "[-–—‑−_]";
    private static final String PART = "\\p{Lu}(?:[\\p{L}\\p{N}&]|\\.(?=\\p{Lu}))*";
    private static final Pattern NAME = Pattern.compile("(?=[\\dsS" + CitationWords.ALL.firstLetters() + "])(?<![\\p{L}\\d/.,])"
            + "(?:(?<kind>" + CitationWords.ALL.anyKind() + ")(?:\\s+|(?=\\d)))?"
            + "(?<so>(?iu:số)\\s*[:.]?\\s*)?"
            + "(?<number>\\d{1,5})(?!\\d|[.,]\\d)(?:[a-zA-Z](?=\\s*/))?"
            + "(?:\\s*/\\s*(?<year>(?:19|20)\\d{2})(?!\\d))?"
            + "(?:\\s*/\\s*(?<symbol>" + PART
            + "(?:" + DASH + PART + "|\\s?" + DASH + "\\s?\\p{Lu}{2,}(?!\\p{Ll})[\\p{Lu}\\p{N}&]*)*)"
            + "|\\s?" + DASH + "\\s?(?<party>\\p{Lu}{2,}\\s?/\\s?\\p{Lu}{2,}))?");
    private static final Pattern DAY_FOLLOWS = Pattern.compile("\\s*,?\\s*(?iu:ngày)\\s*\\d");
    private static final Pattern BEFORE_DAY = Pattern.compile(
            "[\\s,(]*(?:(?iu:của|do)\\s[^;\\d]{0,90}?)?[\\s,(]*(?:(?iu:(?:được )?(?:ban hành|ký|kí)))?[\\s,(]*");
    private static final Pattern CLAUSE_END = Pattern.compile("[;\\n]");

    private CitationReader() {}

    /**
     * The name of a document in a text.
     *
     * @param next where the next one begins, or the text ends
     */
    record Name(MatchResult match, int next) {}

    /** The documents a text names, in order. */
    static List<Citation> in(Passage passage) {
        return names(passage.text()).stream().map(name -> citation(passage, name)).toList();
    }

    /** Where a text names documents, in order. */
    static List<Name> names(String text) {
        if (!Hints.in(text)) {
            return List.of();
        }
        List<MatchResult> found = new ArrayList<>();
        for (Matcher name = NAME.matcher(text); name.find();) {
            if (names(name, text)) {
                found.add(name.toMatchResult());
            }
        }
        return IntStream.range(0, found.size())
                .mapToObj(i -> new Name(found.get(i), i + 1 < found.size() ? found.get(i + 1).start() : text.length())).toList();
    }

    /** Whether it is surely the name of a document, and no day, count or ratio. */
    private static boolean names(MatchResult name, String text) {
        boolean so = name.group("so") != null;
        String symbol = symbol(name);
        if (name.group("kind") == null) {
            return symbol.length() > 1 && (so || name.group("year") != null);
        }
        return so || !symbol.isEmpty() || name.group("year") != null
                || DAY_FOLLOWS.matcher(text).region(name.end(), text.length()).lookingAt();
    }

    /** What stands behind the number; papers of the Party join it with a dash. Empty for nothing. */
    private static String symbol(MatchResult name) {
        String symbol = name.group("symbol") == null ? name.group("party") : name.group("symbol");
        return symbol == null ? "" : symbol;
    }

    /** What the name at that place, and the words behind it, say. */
    static Citation citation(Passage passage, Name found) {
        String text = passage.text();
        MatchResult name = found.match;
        int last = Math.min(found.next, name.end() + Citation.LONGEST_TITLE);
        Matcher end = CLAUSE_END.matcher(text).region(name.end(), last);
        int clauseEnd = end.find() ? end.start() : last;
        String clause = text.substring(name.end(), clauseEnd);
        Dates.Day day = day(clause);
        String tail = day == null ? clause : clause.substring(0, day.start()) + clause.substring(day.end());
        String number = name.group("number").replaceFirst("^0+(?=\\d)", "");
        return new Citation(passage, name.start(), name.end() + (day == null ? 0 : day.end()),
                name.group("kind") == null ? "" : KINDS.getOrDefault(Plain.bare(name.group("kind")), ""), number,
                name.group("year") == null ? null : Integer.valueOf(name.group("year")), symbol(name),
                day == null ? "" : clause.substring(day.start(), day.end()), day == null ? null : day.day(),
                Plain.bare(tail).replaceFirst("^[\\s,.)(-]+", ""));
    }

    /** The document's own day: the first one, when nothing but its issuer stands before it. */
    private static Dates.@Nullable Day day(String clause) {
        return Dates.in(clause).stream().findFirst()
                .filter(day -> BEFORE_DAY.matcher(clause.substring(0, day.start())).matches())
                .filter(day -> {
                    String before = Plain.bare(clause.substring(0, Math.min(clause.length(), day.start() + 5)));
                    return CitationWords.ALL.otherDays().stream().noneMatch(before::contains);
                })
                .orElse(null);
    }
}
