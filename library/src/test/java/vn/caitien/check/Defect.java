package vn.caitien.check;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.caitien.plan.Finding;

/**
 * A fault that somebody found in a plan by hand.
 *
 * @param where in words; of a cell it ends with the cell's name
 * @param quote words of the plan; null when what is wrong is that nothing stands there
 * @param rows it is in, from 0; empty outside the rows
 */
record Defect(String where, String kind, String detail, @Nullable String quote, Sureness confidence, List<Integer> rows) {
    private static final double ENOUGH = 0.5;
    private static final Pattern FIELD = Pattern.compile(".*:\\s*([a-z ]+)");

    enum Sureness {
        @JsonProperty("certain")
        CERTAIN,
        @JsonProperty("likely")
        LIKELY,
        @JsonProperty("possible")
        POSSIBLE
    }

    static List<Defect> read(Path file) throws IOException {
        return Files.exists(file) ? JsonMapper.builder().build().readValue(Files.readString(file), new TypeReference<>() {}) : List.of();
    }

    /** The row agrees and half of the quoted words are in the finding's; without a quote row and field agree. */
    boolean isMetBy(Finding finding) {
        boolean row = rows.isEmpty() ? finding.row() == null : finding.row() != null && rows.contains(finding.row());
        return row && (quote == null ? sameField(finding) : quoted(finding.quote()));
    }

    private boolean quoted(@Nullable String found) {
        Set<String> ours = words(quote == null ? "" : quote);
        Set<String> theirs = words(found == null ? "" : found);
        return ours.stream().filter(theirs::contains).count() >= ours.size() * ENOUGH;
    }

    private boolean sameField(Finding finding) {
        Matcher named = FIELD.matcher(where.toLowerCase(Locale.ROOT));
        String field = finding.field() == null ? "" : finding.field().toLowerCase(Locale.ROOT);
        if (rows.isEmpty()) {
            String area = where.startsWith("header") ? "header" : where.startsWith("end") ? "closing" : "bands";
            return field.startsWith(area);
        }
        return !named.matches() || field.equals(named.group(1).replace(" ", ""));
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }
}
