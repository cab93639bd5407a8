package vn.caitien.plan;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One item of an improvement plan.
 *
 * @param id {@code r} and the position at import, kept over editing
 * @param cells the wording of the source (NFC, single spaces, a newline before a new bullet); an empty cell is absent
 * @param progress column (10) of Mẫu số 2; null when not said
 * @param problem id of the problem of section IV it answers; null when none is known
 * @param printed where cells stood shifted and were put right: what the source printed in a cell, empty text for nothing
 * @param normalised the values read from the words
 * @param provenance where each cell came from; may lack cells
 */
public record Row(String id, Map<Cell, String> cells,
        @Nullable Progress progress,
        @Nullable String problem,
        Map<Cell, String> printed, Normalised normalised, Map<Cell, Place> provenance) {

    public Row {
        cells = ordered(cells);
        cells.forEach((cell, text) -> {
            if (text.isBlank()) {
                throw new IllegalArgumentException("blank text in cell " + cell.key() + " of row " + id);
            }
        });
        printed = ordered(printed);
        provenance = ordered(provenance);
    }

    /** A row of texts alone, with nothing normalised and no provenance. */
    public static Row of(String id, Map<Cell, String> cells) {
        return new Row(id, cells, null, null, Map.of(), Normalised.UNKNOWN, Map.of());
    }

    /** The text of a cell; empty when the source leaves it empty. */
    public Optional<String> text(Cell cell) {
        return Optional.ofNullable(cells.get(cell));
    }

    /** The same row with other values read from its words. */
    public Row with(Normalised values) {
        return new Row(id, cells, progress, problem, printed, values, provenance);
    }

    /** The same row with other places. */
    public Row at(Map<Cell, Place> places) {
        return new Row(id, cells, progress, problem, printed, normalised, places);
    }

    private static <V> Map<Cell, V> ordered(Map<Cell, V> map) {
        return map.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(map));
    }
}
