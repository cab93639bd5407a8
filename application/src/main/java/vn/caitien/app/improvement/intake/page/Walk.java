package vn.caitien.app.improvement.intake.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.improvement.intake.Draft;
import vn.caitien.app.improvement.intake.Spot;

/** The way from one spot in doubt to the next: the table row by row, then what stands around it; round and round. */
final class Walk {
    private static final int WIDE = 100;
    private static final int OUTSIDE = Integer.MAX_VALUE;

    private final Map<String, Integer> rows = new HashMap<>();
    private final List<String> outside;
    private final List<Spot> open;

    Walk(Draft draft) {
        draft.content().rows().forEach(row -> rows.put(row.id(), rows.size()));
        outside = new ArrayList<>(draft.content().provenance().keySet());
        open = draft.open();
    }

    /** All spots in doubt. */
    List<Spot> open() {
        return open;
    }

    Optional<Spot> next(@Nullable Spot from) {
        return from == null ? open.stream().findFirst()
                : open.stream().filter(spot -> at(spot) > at(from)).findFirst().or(() -> first(open, from));
    }

    Optional<Spot> previous(@Nullable Spot from) {
        List<Spot> back = open.reversed();
        return from == null ? back.stream().findFirst()
                : back.stream().filter(spot -> at(spot) < at(from)).findFirst().or(() -> first(back, from));
    }

    private static Optional<Spot> first(List<Spot> spots, Spot but) {
        return spots.stream().filter(spot -> !spot.equals(but)).findFirst();
    }

    private long at(Spot spot) {
        return spot.row() == null || spot.cell() == null ? (long) OUTSIDE + outside.indexOf(spot.path())
                : (long) rows.getOrDefault(spot.row(), 0) * WIDE + spot.cell().ordinal();
    }
}
