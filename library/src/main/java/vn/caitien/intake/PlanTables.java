package vn.caitien.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caitien.intake.SourceDocument.Block;
import vn.caitien.intake.SourceDocument.Paragraph;
import vn.caitien.intake.SourceDocument.Table;
import vn.caitien.intake.SourceDocument.TableCell;
import vn.caitien.intake.SourceDocument.TableRow;
import vn.caitien.intake.labelling.ColumnFinder;
import vn.caitien.intake.labelling.ColumnGuess;
import vn.caitien.intake.labelling.Columns;
import vn.caitien.intake.labelling.TableKind;
import vn.caitien.intake.tables.BandText;
import vn.caitien.intake.tables.Rebuilder;
import vn.caitien.text.Plain;

/** Sorts the blocks of one paper into the tables of the plan, put together, and the paragraphs around them. */
final class PlanTables {
    private static final Pattern NO_RUNNING_HEAD = Pattern.compile(".*[.;:]|(?:[IVX]+|\\d+)[./)].*");
    private static final Pattern PAGE_NUMBER = Pattern.compile("(?i)[-–\\s]*(?:trang\\s*)?\\d{1,3}(?:\\s*/\\s*\\d{1,3})?[-–\\s]*");

    private static final int RUNNING_HEAD = 2;
    private static final int RUNNING_WORDS = 16;

    private final ColumnFinder finder = new ColumnFinder();
    private final ColumnGuess guesser = new ColumnGuess();
    private final boolean guessing;
    private final List<Rebuilder> tables = new ArrayList<>();
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private @Nullable Table last;
    private final List<Paragraph> sinceLast = new ArrayList<>();
    private @Nullable Paragraph standardSince;

    private PlanTables(boolean guessing) {
        this.guessing = guessing;
    }

    /** The tables by the words at their heads; where no head is known, by what their cells say. */
    static PlanTables of(List<Block> blocks) {
        PlanTables byHeads = sorted(blocks, false);
        return byHeads.tables.stream().noneMatch(table -> table.columns().named()) ? sorted(blocks, true) : byHeads;
    }

    private static PlanTables sorted(List<Block> blocks, boolean guessing) {
        PlanTables sorted = new PlanTables(guessing);
        for (Block block : blocks) {
            switch (block) {
                case Paragraph paragraph -> {
                    if (!PAGE_NUMBER.matcher(paragraph.text()).matches()) {
                        sorted.keep(paragraph);
                    }
                }
                case Table table -> sorted.add(table);
            }
        }
        return sorted;
    }

    /** The tables of that kind, in order. */
    List<Rebuilder> of(TableKind kind) {
        return tables.stream().filter(table -> table.columns().kind() == kind).toList();
    }

    /** Everything outside the plan's tables, in order. */
    List<Paragraph> paragraphs() {
        return paragraphs;
    }

    private void keep(Paragraph paragraph) {
        paragraphs.add(paragraph);
        sinceLast.add(paragraph);
        if (BandText.standard(paragraph.text()).isPresent()) {
            standardSince = paragraph;
        }
    }

    /** Where nothing parts them, as in a sheet, the tables of several sections come as one. */
    private void add(Table table) {
        Columns known = table.labels();
        if (known != null) {
            if (known.named() || guesser.confirms(table, known)) {
                take(table, known, 0);
            } else {
                text(table.rows());
            }
            return;
        }
        Optional<ColumnFinder.Found> found = finder.find(table);
        OptionalInt next = found.map(own -> finder.nextHead(table, own)).orElse(OptionalInt.empty());
        if (next.isEmpty()) {
            addOne(table, found);
            return;
        }
        addOne(new Table(table.columns(), table.rows().subList(0, next.getAsInt())), found);
        add(new Table(table.columns(), table.rows().subList(next.getAsInt(), table.rows().size())));
    }

    private void addOne(Table table, Optional<ColumnFinder.Found> found) {
        if (found.isPresent()) {
            text(table.rows().subList(0, found.get().firstRow()));
            take(table, found.get().columns(), found.get().firstRow());
        } else if (mayGoOn(table) && (atOnce(table) || guesser.fits(table, tables.getLast().columns()))) {
            if (atOnce(table)) {
                int heads = underStandard() ? 1 : sinceLast.size();
                paragraphs.subList(paragraphs.size() - heads, paragraphs.size()).clear();
            }
            List<TableRow> rows = new ArrayList<>(table.rows());
            if (standardSince != null) {
                rows.addFirst(band(standardSince, table.columns()));
            }
            tables.getLast().add(rows, true);
            remember(table);
        } else {
            Optional<Columns> guess = guessing ? guesser.guess(table) : Optional.empty();
            guess.ifPresentOrElse(columns -> take(table, columns, 0), () -> text(table.rows()));
        }
    }

    private void take(Table table, Columns columns, int firstRow) {
        List<TableRow> rows = new ArrayList<>(table.rows().subList(firstRow + columns.headerRows(), table.rows().size()));
        if (standardSince != null && columns.kind() != TableKind.REVIEWS) {
            rows.addFirst(band(standardSince, table.columns()));
        }
        if (!tables.isEmpty() && sameColumns(tables.getLast().columns(), columns)) {
            tables.getLast().add(rows, true);
        } else {
            Rebuilder rebuilder = new Rebuilder(columns);
            rebuilder.add(rows, false);
            tables.add(rebuilder);
        }
        remember(table);
    }

    /** A standard's title that stands above its table, and not in it, counts as the table's first row. */
    private static TableRow band(Paragraph title, int columns) {
        return new TableRow(List.of(new TableCell(0, columns, 1, List.of(title.text()), title.spot(), 1)), null, false);
    }

    private void remember(Table table) {
        last = table;
        standardSince = null;
        sinceLast.clear();
    }

    private boolean mayGoOn(Table table) {
        return last != null && !tables.isEmpty() && last.columns() == table.columns();
    }

    /** Whether no more than a page break or a standard's title parts a table without a head from the last one. */
    private boolean atOnce(Table table) {
        return onlyHeadings() || underStandard() || onlyRunningHead(table);
    }

    /** Whether a standard's title stands right above, whatever came between: tables slip into the sections that follow. */
    private boolean underStandard() {
        return standardSince != null && !sinceLast.isEmpty() && sinceLast.getLast().equals(standardSince);
    }

    /** Whether what stands since the last table is a line or two at the head of the new page, as on every other page. */
    private boolean onlyRunningHead(Table table) {
        Integer page = table.rows().getFirst().page();
        return page != null && last != null && !page.equals(last.rows().getLast().page())
                && sinceLast.size() <= RUNNING_HEAD
                && sinceLast.stream().allMatch(paragraph -> page.equals(paragraph.spot().page())
                        && paragraph.text().split(" ").length <= RUNNING_WORDS
                        && !NO_RUNNING_HEAD.matcher(paragraph.text()).matches());
    }

    /** Whether what stands since the last table is nothing, or words of its head that lost their borders on a new page. */
    private boolean onlyHeadings() {
        Set<String> headings = tables.getLast().columns().columns().stream()
                .flatMap(column -> words(column.heading()))
                .collect(Collectors.toSet());
        return sinceLast.stream().flatMap(paragraph -> words(paragraph.text())).allMatch(headings::contains);
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(Plain.lower(text).split("[^\\p{L}\\d]+")).filter(word -> !word.isEmpty());
    }

    private static boolean sameColumns(Columns a, Columns b) {
        return a.kind() == b.kind() && shape(a).equals(shape(b));
    }

    private static List<List<Object>> shape(Columns columns) {
        return columns.columns().stream()
                .map(column -> List.<Object>of(column.label(), column.from(), column.to()))
                .toList();
    }

    /** A table that is no table of the plan is kept as text, so that nothing of the paper is lost. */
    private void text(List<TableRow> rows) {
        for (TableRow row : rows) {
            for (TableCell cell : row.cells()) {
                for (String line : cell.lines()) {
                    keep(new Paragraph(line, false, cell.columnSpan() > 2, cell.spot()));
                }
            }
        }
    }
}
