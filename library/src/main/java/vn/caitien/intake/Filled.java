package vn.caitien.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.caitien.intake.confidence.Traced;
import vn.caitien.plan.Cell;
import vn.caitien.text.Plain;

/** Tells a plan from the blank form of one, in whose rows hardly more stands than what forms print, and dots. */
final class Filled {
    /** What a row must say for a plan to be one: what is to come of it, or what is done. */
    private static final Set<Cell> SAYING =
            Set.of(Cell.EXPECTED_RESULT, Cell.TASKS, Cell.IMPROVEMENT, Cell.CURRENT_STATE, Cell.LIMIT, Cell.CAUSE);
    private static final Pattern DOTS = Pattern.compile("(?:…|\\.{3,}|_{3,})");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final int FEW = 3;
    private static final String FILE = "/vn/caitien/intake/blank.yaml";
    private static final Set<String> PRINTED = printed();

    private Filled() {}

    /** Whether no row says anything: there may be none, or all are blank. */
    static boolean none(List<Traced> rows) {
        return rows.stream().map(Traced::row)
                .flatMap(row -> SAYING.stream().flatMap(cell -> row.text(cell).stream()))
                .noneMatch(Filled::says);
    }

    /** Whether a text is more than a form prints; a word or two with dots for the rest are not. */
    private static boolean says(String text) {
        long words = WORD.matcher(Plain.lower(text)).results().map(MatchResult::group).filter(word -> !PRINTED.contains(word)).count();
        return words > (DOTS.matcher(text).find() ? FEW : 0);
    }

    private static Set<String> printed() {
        try (InputStream in = Objects.requireNonNull(Filled.class.getResourceAsStream(FILE), FILE)) {
            return new YAMLMapper().readTree(in).get("words").valueStream().map(JsonNode::asString).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
