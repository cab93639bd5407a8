package vn.caitien.intake.flat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What may speak for or against a reading; each has a weight for each combination of values on its axes. */
enum Signal {
    ON_STATE(Axis.STATE), ON_START_END(Axis.START, Axis.END), ON_START(Axis.START), ON_END(Axis.END), ON_STATE_START(Axis.STATE, Axis.START), ON_GAP(Axis.GAP),
    ON_LED(Axis.MARKS), ON_LONE(Axis.LONE, Axis.MARKS), ON_ROOM(Axis.ROOM, Axis.START), ON_TITLE(Axis.TITLE), ON_TORN(), ON_PHRASE(), ON_TOGETHER(),
    LEAVE_STATE_END(Axis.STATE, Axis.END), LEAVE_END(Axis.END), LEAVE_ROOM(Axis.STATE, Axis.ROOM), LEAVE_ANY_ROOM(Axis.ROOM),
    ENTER_STATE_START(Axis.STATE, Axis.START), ENTER_START(Axis.START), ENTER_STATE_LED(Axis.STATE, Axis.MARKS), LEAVE_STATE_LAST(Axis.STATE, Axis.MARKS),
    ROW_GAP(Axis.GAP), ROW_START(Axis.START), ROW_LAST(Axis.STATE), ROW_FIRST(Axis.STATE),
    PAGE_GAP(Axis.GAP), PAGE_START(Axis.START), PAGE_FIRST(Axis.STATE), PAGE_STATE_START(Axis.STATE, Axis.START), PAGE_TITLE(Axis.STATE), PAGE_LED(Axis.MARKS),
    RESUMED_NONE(Axis.STATE), RESUMED_END(Axis.END, Axis.START), RESUMED_ROOM(Axis.ROOM, Axis.START), RESUMED_TORN(), ENDED(Axis.END), ENDED_STATE(Axis.STATE, Axis.END),
    PAGE_ENDED(Axis.END), PAGE_ENDED_STATE(Axis.STATE, Axis.END),
    ALONE(Axis.GAP), SKIP(Axis.STATE, Axis.MARKING), TAIL(Axis.STATE, Axis.MARKING), AHEAD(Axis.STATE, Axis.MARKING), NEXT_LED(Axis.DIFFERENCE, Axis.LONE), NEXT_LAST(Axis.DIFFERENCE, Axis.LONE), ROW_LED(Axis.DIFFERENCE),
    ROW_LAST_BLANKS(Axis.DIFFERENCE, Axis.LONE),
    BESIDE_FROM(Axis.STATE), BESIDE_TO(Axis.STATE, Axis.START), BESIDE_END(Axis.END), BESIDE_SKIP(Axis.STATE), BESIDE_ROW(Axis.STATE, Axis.START),
    BESIDE_TITLE(Axis.TITLE), BESIDE_TOGETHER(), BESIDE_MARKS(Axis.DIFFERENCE), SPACES(),
    PHRASE(Axis.STATE), SHAPE(Axis.STATE), TITLE(Axis.STATE), LENGTH(Axis.STATE, Axis.LENGTH), FILL(Axis.STATE, Axis.FILL), COLUMN_FILL(Axis.FILL);

    private static final int COUNT;

    static {
        int sum = 0;
        for (Signal signal : values()) {
            signal.base = sum;
            signal.stride = signal.axes.size() > 1 ? signal.axes.get(1).size() : 1;
            sum += signal.axes.stream().mapToInt(Axis::size).reduce(1, (a, b) -> a * b);
        }
        COUNT = sum;
    }

    private final List<Axis> axes;
    private int base;
    private int stride;

    Signal(Axis... axes) {
        this.axes = Arrays.asList(axes);
    }

    /** How many weights there are in all. */
    static int count() {
        return COUNT;
    }

    int at() {
        return base;
    }

    int at(int value) {
        return base + value;
    }

    int at(int first, int second) {
        return base + first * stride + second;
    }

    /** The name of one of its weights in the data file, e.g. {@code skip tt missing}. */
    String name(int at) {
        int rest = at - base;
        StringBuilder name = new StringBuilder();
        for (int i = axes.size() - 1; i >= 0; i--) {
            name.insert(0, " " + axes.get(i).name(rest % axes.get(i).size()));
            rest /= axes.get(i).size();
        }
        return name().toLowerCase(Locale.ROOT) + name;
    }

    /** The place of the weight of that name. */
    static int find(String name) {
        String[] parts = name.split(" ");
        Signal signal = valueOf(parts[0].toUpperCase(Locale.ROOT));
        int at = 0;
        for (int i = 0; i < signal.axes.size(); i++) {
            at = at * signal.axes.get(i).size() + signal.axes.get(i).of(parts[i + 1]);
        }
        return signal.base + at;
    }

    /** The signal to which the weight at that place belongs. */
    static Signal of(int at) {
        Signal found = values()[0];
        for (Signal signal : values()) {
            found = signal.base <= at ? signal : found;
        }
        return found;
    }
}
