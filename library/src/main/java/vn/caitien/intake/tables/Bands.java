package vn.caitien.intake.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.caitien.intake.labelling.Label;
import vn.caitien.intake.tables.RawRows.Line;
import vn.caitien.intake.tables.TableLine.Band;
import vn.caitien.text.TornLines;

/** Puts bands together that a page break has torn. */
final class Bands {
    private Bands() {}

    /** The lines with every band in one. */
    static List<Line> whole(List<Line> lines) {
        List<Line> whole = new ArrayList<>();
        for (Line line : lines) {
            Optional<Band> joined = line.opensPage() && !whole.isEmpty() ? join(whole.getLast(), line) : Optional.empty();
            if (joined.isPresent()) {
                boolean opens = whole.removeLast().opensPage();
                whole.add(new Line.OfBand(joined.get(), opens));
            } else {
                whole.add(line);
            }
        }
        return whole;
    }

    private static Optional<Band> join(Line above, Line below) {
        return switch (above) {
            case Line.OfBand(Band band, boolean unused) -> rest(below)
                    .map(rest -> new Band(joined(band.text(), rest), band.tt(), band.spot()));
            case Line.OfRow(RawRow row) when below instanceof Line.OfRow(RawRow next)
                    && row.cells().keySet().equals(next.cells().keySet()) -> alone(row).flatMap(first -> alone(next)
                            .map(second -> joined(first.getValue().flat(), second.getValue().flat()))
                            .filter(BandText::isBand)
                            .map(text -> new Band(text, null, first.getValue().spot())));
            case Line.OfRow unused -> Optional.empty();
        };
    }

    /** The text of a line that is no item and no band of its own. */
    private static Optional<String> rest(Line below) {
        return switch (below) {
            case Line.OfBand(Band band, boolean unused) -> band.tt() == null && !BandText.isBand(band.text())
                    ? Optional.of(band.text())
                    : Optional.empty();
            case Line.OfRow(RawRow row) -> alone(row)
                    .map(cell -> cell.getValue().flat())
                    .filter(text -> !CriterionText.read(text).numbered());
        };
    }

    private static Optional<Map.Entry<Label, Piece>> alone(RawRow row) {
        return row.cells().entrySet().stream()
                .filter(cell -> row.cells().size() == 1 && row.owns(cell.getKey()))
                .findFirst();
    }

    private static String joined(String text, String rest) {
        return text + (TornLines.certain(text, rest) ? "" : " ") + rest;
    }
}
