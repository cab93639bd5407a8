package vn.caitien.intake.flat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** A set of values a signal may be asked about. */
enum Axis {
    STATE(States.NAMES),
    START(Start.values()),
    END(End.values()),
    GAP(Gap.values()),
    MARKS(List.of("0", "1", "2", "few", "many")),
    /** How much room was left on the line before, for the next word: the line itself had none, none, perhaps none … */
    ROOM(List.of("over", "none", "unsure", "little", "some", "much")),
    TITLE(List.of("within", "after")),
    MARKING(List.of("unmarked", "missing", "marked")),
    LONE(List.of("none", "one", "two", "more")),
    DIFFERENCE(List.of("-3", "-2", "-1", "0", "1", "2", "3")),
    LENGTH(List.of("4", "8", "12", "16", "22", "30", "45", "70", "more")),
    FILL(List.of("half", "most", "full", "unsure", "over", "far"));

    private final List<String> names;

    Axis(List<String> names) {
        this.names = names;
    }

    Axis(Enum<?>[] values) {
        this(Arrays.stream(values).map(value -> value.name().toLowerCase(java.util.Locale.ROOT)).toList());
    }

    int size() {
        return names.size();
    }

    String name(int value) {
        return names.get(value);
    }

    int of(String name) {
        return IntStream.range(0, names.size()).filter(i -> names.get(i).equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no " + this + " is called '" + name + "'"));
    }
}
