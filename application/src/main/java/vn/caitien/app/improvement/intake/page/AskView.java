package vn.caitien.app.improvement.intake.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.caitien.app.improvement.intake.Draft;
import vn.caitien.app.improvement.intake.Spot;
import vn.caitien.app.improvement.intake.page.ReviewPage.Ask;
import vn.caitien.app.platform.page.parts.Field;
import vn.caitien.app.platform.page.parts.Option;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Place;
import vn.caitien.plan.Row;

/** What is asked about a cell, and what can be done with it. */
record AskView(Desk desk, Draft draft, Columns columns, Spot spot, boolean open) {
    static final String LOOK = "look";
    static final String EDIT = "edit";
    static final String SPLIT = "split";
    /** How the library marks what was read from a picture. */
    private static final String SCANNED = "OCR";
    private static final int PERCENT = 100;

    Ask ask(Row row, Cell cell, String mode, String here) {
        String text = row.text(cell).orElse("");
        List<Option> targets = columns.cells().stream().filter(other -> other != cell)
                .map(other -> new Option(other.key(), columns.title(other, desk))).toList();
        return new Ask(desk.say(open ? "ask.doubt" : "ask.cell", name(row), columns.title(cell, desk)),
                open ? why(row, cell) : List.of(), spot.key(), open, text, columns.main().contains(cell), targets, mode,
                mode.equals(SPLIT) ? lines(row) : List.of(), here + "?cell=" + spot.key());
    }

    /** Its place in the table, and the criterion where it has one. */
    private String name(Row row) {
        int number = draft.content().rows().indexOf(row) + 1;
        return row.text(Cell.CRITERION).or(() -> row.text(Cell.TT)).map(code -> number + " (" + code + ")")
                .orElseGet(() -> String.valueOf(number));
    }

    private List<String> why(Row row, Cell cell) {
        List<String> why = new ArrayList<>();
        Optional<Place> place = draft.source(spot);
        String printed = row.printed().get(cell);
        if (printed != null) {
            why.add(printed.isEmpty() ? desk.say("why.moved") : desk.say("why.shifted", printed));
        }
        if (place.filter(at -> SCANNED.equals(at.cell())).isPresent()) {
            why.add(desk.say("why.scanned"));
        } else if (emptyBeside(row, cell)) {
            why.add(desk.say("why.beside"));
        } else if (printed == null) {
            why.add(desk.say("why.bounds"));
        }
        place.ifPresent(at -> why.add(desk.say("why.sure", (int) Math.floor(at.confidence() * PERCENT))));
        return why;
    }

    /** Words of a column often stay with those before it where the rule between them is broken. */
    private boolean emptyBeside(Row row, Cell cell) {
        List<Cell> main = columns.main();
        int at = main.indexOf(cell);
        return at >= 0 && at + 1 < main.size() && row.text(main.get(at + 1)).isEmpty();
    }

    private List<Field> lines(Row row) {
        List<Field> fields = new ArrayList<>();
        for (Cell cell : columns.cells().stream().filter(one -> !Columns.band().contains(one)).toList()) {
            List<String> lines = row.text(cell).map(text -> text.lines().toList()).orElse(List.of());
            List<Option> options = new ArrayList<>();
            lines.forEach(line -> options.add(new Option(cell.key() + ":" + options.size(), line)));
            if (!options.isEmpty()) {
                fields.add(Field.of(Field.Kind.MANY, "down-" + cell.key(), columns.title(cell, desk), "").must().options(options));
            }
        }
        return fields;
    }
}
