package vn.caitien.intake.flat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What may speak for or against a reading; each has a weight for each combination of values on its axes. */
enum Signal {
    /** A cell goes on in a new line: by its column, by what the lines end and begin with, by the gap between them. */
    ON_STATE(Axis.STATE), ON_START_END(Axis.START, Axis.END), ON_START(Axis.START), ON_END(Axis.END),
    ON_STATE_START(Axis.STATE, Axis.START), ON_GAP(Axis.GAP),
    /** The same, where blank cells are marked: by the spaces before the line, and the lines of spaces above it. */
    ON_LED(Axis.MARKS), ON_LONE(Axis.LONE, Axis.MARKS),
    /** The same: by the room the line left, in a title, in a torn word, in a phrase of a column, in a set phrase. */
    ON_ROOM(Axis.ROOM, Axis.START), ON_TITLE(Axis.TITLE), ON_TORN(), ON_PHRASE(), ON_TOGETHER(),

    /** A cell is left for a new line. */
    LEAVE_STATE_END(Axis.STATE, Axis.END), LEAVE_END(Axis.END), LEAVE_ROOM(Axis.STATE, Axis.ROOM), LEAVE_ANY_ROOM(Axis.ROOM),
    /** A cell begins with a line. */
    ENTER_STATE_START(Axis.STATE, Axis.START), ENTER_START(Axis.START), ENTER_STATE_LED(Axis.STATE, Axis.MARKS),
    /** A cell is left, by the spaces that stand behind it for blank cells. */
    LEAVE_STATE_LAST(Axis.STATE, Axis.MARKS),

    /** A row begins: by gap and first words, by the state the row before ends with and the one this begins with. */
    ROW_GAP(Axis.GAP), ROW_START(Axis.START), ROW_LAST(Axis.STATE), ROW_FIRST(Axis.STATE),
    /** A row goes on on another page, in that column. */
    PAGE_GAP(Axis.GAP), PAGE_START(Axis.START), PAGE_FIRST(Axis.STATE), PAGE_STATE_START(Axis.STATE, Axis.START),
    PAGE_TITLE(Axis.STATE), PAGE_LED(Axis.MARKS),
    /** A cell goes on there: the row had nothing of it, or had a line that ended so, left such room, or is torn. */
    RESUMED_NONE(Axis.STATE), RESUMED_END(Axis.END, Axis.START), RESUMED_ROOM(Axis.ROOM, Axis.START), RESUMED_TORN(),
    /** A cell that does not go on there though its row does: by what it ended with. */
    ENDED(Axis.END), ENDED_STATE(Axis.STATE, Axis.END),
    /** A cell whose whole row ends with its page. */
    PAGE_ENDED(Axis.END), PAGE_ENDED_STATE(Axis.STATE, Axis.END),

    /** A cell of one line is followed by one on the next line, not beside it. */
    ALONE(Axis.GAP),
    /** A column has no cell: passed over between two others, behind a row's last cell, before its first. */
    SKIP(Axis.STATE, Axis.MARKING), TAIL(Axis.STATE, Axis.MARKING), AHEAD(Axis.STATE, Axis.MARKING),
    /** How many more spaces stand there than cells are blank: before a next cell's words or above it, at a row's edges. */
    NEXT_LED(Axis.DIFFERENCE, Axis.LONE), NEXT_LAST(Axis.DIFFERENCE, Axis.LONE), ROW_LED(Axis.DIFFERENCE),
    ROW_LAST_BLANKS(Axis.DIFFERENCE, Axis.LONE),

    /** A cell begins inside a line, beside another: by the column left, the column entered, those passed over. */
    BESIDE_FROM(Axis.STATE), BESIDE_TO(Axis.STATE, Axis.START), BESIDE_END(Axis.END), BESIDE_SKIP(Axis.STATE),
    /** A row begins inside a line, beside the rest of a cell merged with one above. */
    BESIDE_ROW(Axis.STATE, Axis.START),
    /** A cell begins inside a line within a title or set phrase; with more spaces than blank cells. */
    BESIDE_TITLE(Axis.TITLE), BESIDE_TOGETHER(), BESIDE_MARKS(Axis.DIFFERENCE),
    /** A cell goes on inside a line over spaces that mark a blank cell. */
    SPACES(),

    /** A word's column: by the phrases and shapes usual there, by a title. */
    PHRASE(Axis.STATE), SHAPE(Axis.STATE), TITLE(Axis.STATE),
    /** A line's width, by itself and by what the column holds. */
    LENGTH(Axis.STATE, Axis.LENGTH), FILL(Axis.STATE, Axis.FILL), COLUMN_FILL(Axis.FILL);

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
