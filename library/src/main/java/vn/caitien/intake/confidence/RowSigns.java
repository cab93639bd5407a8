package vn.caitien.intake.confidence;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.caitien.plan.Cell;

/** What a row's cells say, taken together. */
final class RowSigns {
    private final Traced traced;
    private final Map<Cell, CellSigns> cells = new EnumMap<>(Cell.class);
    private final List<Map.Entry<Cell, CellSigns>> own = new ArrayList<>();
    private final boolean moved;

    RowSigns(Traced traced, TextSigns texts) {
        this.traced = traced;
        traced.origins().forEach((cell, origin) ->
                traced.row().text(cell).ifPresent(text -> cells.put(cell, texts.of(text, origin, traced.labels()))));
        cells.forEach((cell, signs) -> {
            if (cell != Cell.TT && cell != Cell.STANDARD && cell != Cell.CRITERION && !traced.inherits(cell)) {
                own.add(Map.entry(cell, signs));
            }
        });
        moved = traced.origins().values().stream().anyMatch(Origin::moved);
    }

    Traced traced() {
        return traced;
    }

    Map<Cell, CellSigns> cells() {
        return cells;
    }

    CellSigns of(Cell cell) {
        return cells.get(cell);
    }

    /** Share of the row's own texts, but for that one, of which the sign holds. */
    double share(@Nullable Cell but, Predicate<CellSigns> sign) {
        int count = 0;
        int hits = 0;
        for (Map.Entry<Cell, CellSigns> entry : own) {
            if (entry.getKey() != but) {
                count++;
                hits += sign.test(entry.getValue()) ? 1 : 0;
            }
        }
        return count == 0 ? 0 : (double) hits / count;
    }

    boolean moved() {
        return moved;
    }

    boolean lent() {
        return traced.inherits(Cell.CRITERION) || traced.inherits(Cell.CRITERION_TITLE);
    }

    /** Its running number; empty when it has none of its own. */
    Optional<Integer> number() {
        return traced.row().text(Cell.TT)
                .filter(text -> !traced.inherits(Cell.TT))
                .map(text -> text.replaceAll("\\D", ""))
                .filter(digits -> !digits.isEmpty() && digits.length() < 5)
                .map(Integer::valueOf);
    }
}
