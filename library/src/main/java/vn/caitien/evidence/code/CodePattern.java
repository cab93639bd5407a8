package vn.caitien.evidence.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.caitien.catalogue.Circular;

/**
 * How a circular writes the codes of evidence, as its rule {@code evidence.code} says: runs of small letters stand for
 * numbers, the last three for standard, criterion and serial number, one before them for the box; all else stands as it is.
 * Round brackets around the whole belong to the sentence a code stands in, not to the code.
 */
public final class CodePattern {
    /** The name of the rule in the catalogue. */
    public static final String RULE = "evidence.code";
    private static final Pattern NUMBER = Pattern.compile("\\p{Ll}+");
    private static final int WITHOUT_BOX = 3;

    private final String scheme;
    private final List<String> between = new ArrayList<>();
    private final List<Integer> digits = new ArrayList<>();

    private CodePattern(String scheme) {
        this.scheme = scheme;
        Matcher number = NUMBER.matcher(scheme);
        int end = 0;
        while (number.find()) {
            between.add(scheme.substring(end, number.start()));
            digits.add(number.end() - number.start());
            end = number.end();
        }
        between.add(scheme.substring(end));
        if (digits.size() != WITHOUT_BOX && digits.size() != WITHOUT_BOX + 1) {
            throw new IllegalArgumentException("no manner of writing codes: " + scheme);
        }
    }

    /**
     * @param value of the rule, e.g. {@code (MC.x.y.zz)}
     * @throws IllegalArgumentException when it has other than three or four numbers
     */
    public static CodePattern of(String value) {
        String text = value.strip();
        boolean bracketed = text.startsWith("(") && text.endsWith(")");
        return new CodePattern(bracketed ? text.substring(1, text.length() - 1) : text);
    }

    /** That of a circular; empty where it has no such rule. */
    public static Optional<CodePattern> of(Circular circular) {
        return circular.fact(RULE).map(fact -> of(fact.value()));
    }

    /** Its name: codes of one scheme are written alike. */
    public String scheme() {
        return scheme;
    }

    /** Whether a code tells the box a paper lies in. */
    public boolean boxed() {
        return digits.size() > WITHOUT_BOX;
    }

    /** A code in writing; its box is passed over where codes tell none, and is 1 where it is not known. */
    public String write(EvidenceCode code) {
        List<Integer> numbers = new ArrayList<>();
        if (boxed()) {
            numbers.add(code.box() == null ? 1 : code.box());
        }
        numbers.addAll(List.of(code.standard(), code.criterion(), code.serial()));
        StringBuilder written = new StringBuilder(between.getFirst());
        for (int at = 0; at < digits.size(); at++) {
            written.append(("%0" + digits.get(at) + "d").formatted(numbers.get(at))).append(between.get(at + 1));
        }
        return written.toString();
    }

    /** The codes that stand in a text, in their order, with or without the pattern's square brackets, whatever spaces part them. */
    public List<EvidenceCode> in(String text) {
        return found(text).results().map(found -> code(found::group)).toList();
    }

    /** The code a text is, as a whole; empty when it is none. */
    public Optional<EvidenceCode> read(String text) {
        Matcher found = found(text.strip());
        return found.matches() ? Optional.of(code(found::group)) : Optional.empty();
    }

    private interface Groups {
        String group(int number);
    }

    private EvidenceCode code(Groups groups) {
        int first = boxed() ? 2 : 1;
        return new EvidenceCode(boxed() ? Integer.valueOf(groups.group(1)) : null, Integer.parseInt(groups.group(first)),
                Integer.parseInt(groups.group(first + 1)), Integer.parseInt(groups.group(first + 2)));
    }

    private Matcher found(String text) {
        StringBuilder pattern = new StringBuilder("(?<![\\p{L}\\p{N}])").append(sign(between.getFirst()));
        for (int at = 0; at < digits.size(); at++) {
            pattern.append("(\\d{1,4})").append(at + 1 < digits.size() || !between.getLast().isEmpty() ? sign(between.get(at + 1)) : "");
        }
        return Pattern.compile(pattern.append("(?!\\p{N})").toString(), Pattern.CASE_INSENSITIVE).matcher(text);
    }

    /** What stands between two numbers, as people type it: brackets and spaces as they like, a dash of any kind. */
    private static String sign(String between) {
        String bare = between.replace("[", "").replace("]", "");
        String quoted = bare.isEmpty() ? "" : "\\s*" + Pattern.quote(bare).replace("-", "\\E[-–]\\Q") + "\\s*";
        return (between.contains("[") ? "\\[?" : "") + quoted + (between.contains("]") ? "\\]?" : "");
    }
}
