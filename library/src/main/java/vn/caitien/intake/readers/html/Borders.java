package vn.caitien.intake.readers.html;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Counts the sides of a cell that are drawn. */
final class Borders {
    private static final List<String> SIDES = List.of("top", "right", "bottom", "left");
    private static final Pattern DRAWN = Pattern.compile("\\b(solid|double|dotted|dashed|groove|ridge|inset|outset)\\b");
    private static final Pattern UNSEEN = Pattern.compile(
            "\\b(none|hidden|white|transparent)\\b|#fff(fff)?\\b|(^|\\s)0+(\\.0+)?(px|pt|in|cm|mm|em)?(\\s|$)");
    private static final Pattern NOTHING = Pattern.compile("0+(\\.0+)?(px|pt|in|cm|mm|em)?");

    private Borders() {}

    /**
     * How many of the four sides are drawn.
     *
     * @param byTable whether the table's own attribute rules its cells
     */
    static int drawn(Style style, boolean byTable) {
        boolean[] drawn = new boolean[SIDES.size()];
        Arrays.fill(drawn, byTable);
        for (Map.Entry<String, String> each : style.all().entrySet()) {
            if (each.getKey().startsWith("border")) {
                apply(each.getKey().substring("border".length()), each.getValue().toLowerCase(Locale.ROOT), drawn);
            }
        }
        int count = 0;
        for (boolean side : drawn) {
            count += side ? 1 : 0;
        }
        return count;
    }

    private static void apply(String rest, String value, boolean[] drawn) {
        String[] parts = rest.isEmpty() ? new String[0] : rest.substring(1).split("-");
        int side = parts.length == 0 ? -1 : SIDES.indexOf(parts[0]);
        String what = side < 0 ? String.join("-", parts) : String.join("-", Arrays.copyOfRange(parts, 1, parts.length));
        switch (what) {
            case "" -> set(drawn, side, DRAWN.matcher(value).find() && !UNSEEN.matcher(value).find());
            case "style" -> {
                String[] each = value.split("\\s+");
                for (int i = 0; i < drawn.length; i++) {
                    if (side < 0 || side == i) {
                        drawn[i] = DRAWN.matcher(each[opposite(i, each.length)]).find();
                    }
                }
            }
            case "width" -> {
                if (NOTHING.matcher(value).matches()) {
                    set(drawn, side, false);
                }
            }
            default -> {}
        }
    }

    /** Of one to four values, the one that says a side: top, right, bottom, left, the opposite where it is left out. */
    private static int opposite(int side, int values) {
        return side < values ? side : side == 3 && values > 1 ? 1 : 0;
    }

    private static void set(boolean[] drawn, int side, boolean to) {
        if (side < 0) {
            Arrays.fill(drawn, to);
        } else {
            drawn[side] = to;
        }
    }
}
