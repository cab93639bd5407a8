package vn.caitien.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The normalised values of a row, as they are compared. */
final class Values {
    /** The kinds of value that are compared. */
    enum Kind {
        TIME,
        COST,
        LEVEL,
        SOURCES
    }

    private Values() {}

    /** Whether a row's value agrees; null when there is nothing to compare. */
    static @Nullable Boolean agree(Kind kind, JsonNode truth, @Nullable JsonNode found) {
        List<String> wanted = value(kind, truth);
        List<String> had = found == null ? List.of() : value(kind, found);
        if (wanted.isEmpty()) {
            return had.isEmpty() || !truth.has("normalised") || kind == Kind.SOURCES ? null : false;
        }
        if (kind != Kind.TIME || had.isEmpty()) {
            return wanted.equals(had);
        }
        return wanted.size() == had.size()
                && Stream.iterate(0, i -> i < wanted.size(), i -> i + 1).allMatch(i -> near(wanted.get(i), had.get(i)));
    }

    /** The value as words to be compared; empty for none. */
    private static List<String> value(Kind kind, JsonNode row) {
        JsonNode values = row.path("normalised");
        return switch (kind) {
            case TIME -> time(values.path("schedule"));
            case COST -> values.path("costs").valueStream().map(Values::cost).sorted().toList();
            case LEVEL -> {
                JsonNode level = values.path("targetLevel");
                yield Measure.absent(level) ? List.of()
                        : List.of(level.asString() + " " + Measure.text(values, "targetAction"));
            }
            case SOURCES -> values.path("sources").valueStream()
                    .map(source -> String.join(" ", Words.of(source.asString()))).sorted().toList();
        };
    }

    private static List<String> time(JsonNode schedule) {
        List<String> spans = schedule.path("spans").valueStream()
                .map(span -> edge(span, "start") + "…" + edge(span, "end")).sorted().toList();
        List<String> months = schedule.path("months").valueStream().map(month -> "%02d".formatted(month.asInt()))
                .sorted().toList();
        String recurrence = Measure.text(schedule, "recurrence");
        if (spans.isEmpty() && months.isEmpty() && (recurrence == null || recurrence.equals("none"))) {
            return List.of();
        }
        List<String> value = new ArrayList<>();
        value.add(recurrence == null ? "none" : recurrence);
        value.add(String.join(",", months));
        value.addAll(spans);
        return value;
    }

    private static String edge(JsonNode span, String name) {
        String edge = Measure.text(span, name);
        return edge == null ? "" : edge;
    }

    private static String cost(JsonNode cost) {
        JsonNode amount = cost.path("amountVnd");
        String per = Measure.text(cost, "per");
        return (Measure.absent(amount) ? cost.path("minVnd") + "-" + cost.path("maxVnd") : amount.toString())
                + " " + (per == null ? "once" : per);
    }

    /** Times agree to the day where both name days, else to the month. */
    private static boolean near(String a, String b) {
        String[] left = a.split("…", -1);
        String[] right = b.split("…", -1);
        return left.length == 1 || right.length == 1 ? a.equals(b)
                : edgesNear(left[0], right[0]) && edgesNear(left[1], right[1]);
    }

    private static boolean edgesNear(String a, String b) {
        return a.length() == b.length() ? a.equals(b)
                : !a.isEmpty() && !b.isEmpty() && a.substring(0, 7).equals(b.substring(0, 7));
    }
}
