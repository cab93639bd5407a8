package vn.caitien.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.caitien.measure.Values.Kind;
import vn.caitien.plan.Plan;
import vn.caitien.plan.PlanJson;

/**
 * Compares an import with the truth, both in the interchange format. It works on the JSON, not on plans, because what
 * a truth does not mention is not compared, while what it knows to be absent must not be invented.
 */
public final class Measure {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final List<String> CELLS = List.of("standard", "criterion", "criterionTitle", "expectedResult",
            "tasks", "lead", "time", "budget", "support", "notes");
    private static final List<String> FORM_2 =
            List.of("improvement", "indicator", "expectedEvidence", "currentState", "limit", "cause");
    private static final List<String> HEADER = List.of("governingBody", "school", "documentNumber", "place", "date",
            "documentType", "title", "schoolYear", "period", "schoolType", "circular", "signerTitle", "signerName");

    private final JsonNode truth;
    private final JsonNode found;
    private final List<JsonNode> wantedRows;
    private final List<JsonNode> foundRows;
    private final Map<Integer, Integer> pairs;
    private final List<String> columns;
    private final List<Verdict> verdicts = new ArrayList<>();
    private final List<String> misses = new ArrayList<>();

    private Measure(JsonNode truth, JsonNode found) {
        this.truth = truth;
        this.found = found;
        wantedRows = truth.path("rows").valueStream().toList();
        foundRows = found.path("rows").valueStream().toList();
        columns = Stream.concat(CELLS.stream(),
                        FORM_2.stream().filter(column -> wantedRows.stream().anyMatch(row -> row.has(column))))
                .toList();
        pairs = Alignment.of(wantedRows, foundRows, columns);
    }

    /** How well an imported plan agrees with the truth. */
    public static Measured of(Plan truth, Plan found) {
        return of(PlanJson.write(truth), PlanJson.write(found));
    }

    /** As {@link #of(Plan, Plan)}, of interchange JSON. */
    public static Measured of(String truth, String found) {
        return new Measure(MAPPER.readTree(truth), MAPPER.readTree(found)).measured();
    }

    private Measured measured() {
        Share bullets = rows();
        Share header = header();
        Map<Kind, Share> values = new HashMap<>();
        for (Kind kind : Kind.values()) {
            values.put(kind, values(kind));
        }
        return new Measured(
                new Share(pairs.size(), wantedRows.size()),
                new Share(pairs.size(), foundRows.size()),
                Share.of(verdicts.stream().map(Verdict::right).toList()),
                bullets,
                header,
                Outline.likeness(truth.path("sections"), found.path("sections")),
                recipients(),
                values.get(Kind.TIME),
                values.get(Kind.COST),
                values.get(Kind.LEVEL),
                values.get(Kind.SOURCES),
                List.copyOf(verdicts),
                List.copyOf(misses));
    }

    /** Judges every cell; gives the share of cells of several lines with the right number of lines. */
    private Share rows() {
        List<Boolean> bullets = new ArrayList<>();
        for (int i = 0; i < wantedRows.size(); i++) {
            Integer partner = pairs.get(i);
            for (String column : columns) {
                String wanted = text(wantedRows.get(i), column);
                String had = partner == null ? null : text(foundRows.get(partner), column);
                if (Words.of(wanted).isEmpty() && Words.of(had).isEmpty()) {
                    continue;
                }
                verdicts.add(new Verdict(i, partner, column, partner != null && Words.same(wanted, had), wanted, had));
                if (lines(wanted) > 0) {
                    bullets.add(lines(wanted) == lines(had));
                }
            }
        }
        for (int j = 0; j < foundRows.size(); j++) {
            if (!pairs.containsValue(j)) {
                for (String column : columns) {
                    String had = text(foundRows.get(j), column);
                    if (!Words.of(had).isEmpty()) {
                        verdicts.add(new Verdict(null, j, column, false, null, had));
                    }
                }
            }
        }
        return Share.of(bullets);
    }

    private Share header() {
        JsonNode wanted = truth.path("header");
        List<Boolean> hits = new ArrayList<>();
        for (String field : HEADER) {
            String want = text(wanted, field);
            String have = text(found.path("header"), field);
            if (filled(want) || wanted.has(field) && filled(have)) {
                hits.add(tell(filled(want) && Words.same(want, have), "header " + field, want, have));
            }
        }
        String closing = text(truth, "closing");
        if (filled(closing)) {
            hits.add(tell(Words.same(closing, text(found, "closing")), "closing", closing, text(found, "closing")));
        }
        return Share.of(hits);
    }

    private Share recipients() {
        List<List<String>> wanted = truth.path("recipients").valueStream().map(x -> Words.of(x.asString())).toList();
        List<List<String>> had = found.path("recipients").valueStream().map(x -> Words.of(x.asString())).toList();
        if (wanted.isEmpty()) {
            return Share.NONE;
        }
        int right = (int) wanted.stream().filter(had::contains).count();
        int invented = (int) had.stream().filter(line -> !wanted.contains(line)).count();
        return new Share(right, wanted.size() + invented);
    }

    private Share values(Kind kind) {
        List<Boolean> hits = new ArrayList<>();
        for (int i = 0; i < wantedRows.size(); i++) {
            Integer partner = pairs.get(i);
            JsonNode row = wantedRows.get(i);
            JsonNode other = partner == null ? null : foundRows.get(partner);
            Boolean agrees = Values.agree(kind, row, other);
            if (agrees != null) {
                hits.add(tell(agrees, "row " + i + " " + kind.name().toLowerCase(Locale.ROOT),
                        row.path("normalised").toString(),
                        other == null ? null : other.path("normalised").toString()));
            }
        }
        return Share.of(hits);
    }

    private boolean tell(boolean right, String what, @Nullable String wanted, @Nullable String had) {
        if (!right) {
            misses.add(what + ": wanted [" + wanted + "] found [" + had + "]");
        }
        return right;
    }

    private static int lines(@Nullable String text) {
        return text == null ? 0 : (int) text.chars().filter(c -> c == '\n').count();
    }

    private static boolean filled(@Nullable String text) {
        return text != null && !text.isEmpty();
    }

    static boolean absent(JsonNode node) {
        return node.isMissingNode() || node.isNull();
    }

    static @Nullable String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return absent(value) ? null : value.asString();
    }
}
