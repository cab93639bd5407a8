package vn.caitien.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.caitien.intake.confidence.Origin;
import vn.caitien.intake.confidence.Traced;
import vn.caitien.intake.labelling.Columns;
import vn.caitien.intake.labelling.Label;
import vn.caitien.intake.labelling.Likelihoods;
import vn.caitien.intake.labelling.Shifts;
import vn.caitien.intake.tables.BandText;
import vn.caitien.intake.tables.CriterionText;
import vn.caitien.intake.tables.Piece;
import vn.caitien.intake.tables.Straightened;
import vn.caitien.intake.tables.TableLine;
import vn.caitien.phrase.MoneyColumn;
import vn.caitien.phrase.MoneyHeading;
import vn.caitien.phrase.MoneyReader;
import vn.caitien.plan.Band;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Normalised;
import vn.caitien.plan.Progress;
import vn.caitien.plan.Row;
import vn.caitien.plan.Schedule;
import vn.caitien.text.Plain;

/** Makes the rows and bands of a plan from the rebuilt lines of its tables. */
final class RowMaker {
    /** A standard without the word for it, or with that word cut short: 2, "2. Phát triển đội ngũ", "TC2: Phát triển đội ngũ". */
    private static final Pattern BRIEF_STANDARD =
            Pattern.compile("(?iu:t\\.?c\\.?\\s*)?(\\d)(?:\\s*[.:)–—-]+|(?=\\s|$))(?!\\d)\\s*(\\P{N}.*)?");

    private final Shifts shifts;
    private final List<Traced> rows = new ArrayList<>();
    private final List<Band> bands = new ArrayList<>();
    /** One criterion may have many rows. */
    private final Map<String, CriterionText> criteria = new HashMap<>();
    private BandText.@Nullable Standard standard;
    private @Nullable Origin standardOrigin;

    /** @param likelihoods of the paper's cells */
    RowMaker(Likelihoods likelihoods) {
        this.shifts = new Shifts(likelihoods);
    }

    /** The rows so far, whose confidence is not weighed yet. */
    List<Traced> rows() {
        return rows;
    }

    List<Band> bands() {
        return bands;
    }

    void add(List<TableLine> lines, Columns columns) {
        long unit = columns.of(Label.BUDGET).map(column -> MoneyHeading.unit(column.heading())).orElse(1L);
        for (TableLine line : lines) {
            switch (line) {
                case TableLine.Band band -> band(band);
                case TableLine.Item item -> {
                    if (!Totals.isTotal(item, columns)) {
                        rows.add(row(item, columns, unit));
                    }
                }
            }
        }
    }

    private void band(TableLine.Band band) {
        bands.add(new Band(band.text(), band.tt(), rows.size()));
        BandText.standard(band.text()).ifPresent(found -> {
            standard = found;
            standardOrigin = Origin.band(band.spot(), band.text());
        });
    }

    private Traced row(TableLine.Item printed, Columns columns, long unit) {
        Straightened straightened = Straightened.of(printed, columns, shifts);
        TableLine.Item item = straightened.item();
        Map<Cell, String> cells = new EnumMap<>(Cell.class);
        Map<Cell, Origin> origins = new EnumMap<>(Cell.class);
        item.cells().forEach((label, piece) -> label.cell().ifPresent(cell -> {
            cells.put(cell, piece.text());
            origins.put(cell, origin(item, label, columns));
        }));
        standard(item, columns);
        criterion(item, columns, cells, origins);
        behind(item, Label.COLLABORATORS, Cell.LEAD, "; ", columns, cells, origins);
        behind(item, Label.UNTIL, Cell.TIME, " - ", columns, cells, origins);
        behind(item, Label.FUNDING, Cell.BUDGET, "; ", columns, cells, origins);
        Map<Cell, String> before = new EnumMap<>(Cell.class);
        straightened.printed().forEach((label, text) -> label.cell().ifPresent(cell -> {
            before.put(cell, text);
            origins.computeIfPresent(cell, (same, origin) -> origin.asMoved());
        }));
        Row row = new Row("r" + rows.size(), cells, progress(item.flat(Label.PROGRESS)), null, before, sums(cells, unit), Map.of());
        return new Traced(row, origins, columns.columns().stream().map(Columns.Column::label).toList());
    }

    /** The sums whose unit stands at the head of their column; the other values are read from the finished plan. */
    private static Normalised sums(Map<Cell, String> cells, long unit) {
        String budget = cells.get(Cell.BUDGET);
        return unit == 1 || budget == null
                ? Normalised.UNKNOWN
                : new Normalised(null, null, Schedule.UNKNOWN, MoneyReader.read(budget, MoneyColumn.BUDGET, unit).costs(),
                        List.of(), List.of());
    }

    private void standard(TableLine.Item item, Columns columns) {
        String own = item.flat(Label.STANDARD);
        if (own.isEmpty() || item.inherited().contains(Label.STANDARD) && standard != null) {
            return;
        }
        Matcher brief = BRIEF_STANDARD.matcher(own);
        standard = BandText.standard(own).orElseGet(() -> brief.matches()
                ? new BandText.Standard(brief.group(1), brief.group(2))
                : runningOn(own));
        standardOrigin = origin(item, Label.STANDARD, columns);
    }

    /** A merged cell may hold the rest of a standard's title at the top of the next page. */
    private BandText.Standard runningOn(String rest) {
        boolean begins = Character.isUpperCase(rest.codePointAt(0)) && !rest.equals(rest.toUpperCase(Locale.ROOT));
        return standard == null || begins
                ? new BandText.Standard(rest, null)
                : new BandText.Standard(standard.number(), standard.title() == null ? rest : standard.title() + " " + rest);
    }

    private void criterion(TableLine.Item item, Columns columns, Map<Cell, String> cells, Map<Cell, Origin> origins) {
        CriterionText text = criteria.computeIfAbsent(item.flat(Label.CRITERION), CriterionText::read);
        if (text.standard() != null) {
            standard = text.standard();
            standardOrigin = origin(item, Label.CRITERION, columns);
        }
        if (text.criteria() != null) {
            cells.put(Cell.CRITERION, text.criteria());
            origins.put(Cell.CRITERION, origin(item, Label.CRITERION, columns));
        }
        if (text.title() != null) {
            cells.put(Cell.CRITERION_TITLE, text.title());
            origins.put(Cell.CRITERION_TITLE, origin(item, Label.CRITERION, columns));
        }
        if (standard != null && standardOrigin != null) {
            cells.put(Cell.STANDARD, standard.number());
            origins.put(Cell.STANDARD, standardOrigin);
            if (standard.title() != null) {
                cells.put(Cell.STANDARD_TITLE, standard.title());
                origins.put(Cell.STANDARD_TITLE, standardOrigin);
            }
        } else if (text.criteria() != null) {
            cells.put(Cell.STANDARD, text.criteria().substring(0, text.criteria().indexOf('.')));
            origins.put(Cell.STANDARD, origin(item, Label.CRITERION, columns));
        }
    }

    /** Where collaborators, the end of the time or the source of the money have a column of their own, they follow. */
    private static void behind(TableLine.Item item, Label more, Cell cell, String between, Columns columns,
            Map<Cell, String> cells, Map<Cell, Origin> origins) {
        Piece piece = item.cells().get(more);
        if (piece != null) {
            cells.merge(cell, piece.text(), (text, rest) -> text + between + rest);
            origins.putIfAbsent(cell, origin(item, more, columns));
        }
    }

    private static Origin origin(TableLine.Item item, Label label, Columns columns) {
        Piece piece = item.cells().getOrDefault(label, Piece.NONE);
        double heading = columns.of(label).filter(column -> !column.heading().isEmpty()).map(Columns.Column::sureness).orElse(0.0);
        return new Origin(piece.spot(), label, piece.flat(), piece.sureness(), piece.doubts(), heading, item.pieced(),
                item.inherited().contains(label), false);
    }

    private static @Nullable Progress progress(String words) {
        return switch (Plain.bare(words)) {
            case "hoan thanh", "da hoan thanh" -> Progress.DONE;
            case "dang thuc hien" -> Progress.UNDER_WAY;
            case "chua hoan thanh", "chua thuc hien" -> Progress.NOT_DONE;
            default -> null;
        };
    }
}
