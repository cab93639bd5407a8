package vn.caitien.app.improvement.intake.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.improvement.intake.Draft;
import vn.caitien.app.improvement.intake.Moves;
import vn.caitien.app.improvement.intake.Spot;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.StaleVersion;
import vn.caitien.plan.Cell;
import vn.caitien.plan.edit.Edit;
import vn.caitien.plan.edit.EditConflict;

/** Makes out of a form which change it asks for, and where one looks next. */
final class Changing {
    private static final String DOWN = "down-";

    private final Draft draft;
    private final Columns columns;
    private final HttpServletRequest form;
    private final Moves moves;

    Changing(Draft draft, Desk desk, HttpServletRequest form) {
        this.draft = draft;
        this.columns = Columns.of(draft.content(), desk);
        this.form = form;
        this.moves = new Moves(draft.content());
    }

    /** @param next what follows the address of the document */
    record Changed(Draft draft, String next) {}

    Changed changed() {
        try {
            Act act = Act.of(sent("act")).orElseThrow(() -> new NotHere("the act " + sent("act")));
            return act == Act.UNDO ? undone() : done(act);
        } catch (EditConflict gone) {
            throw new StaleVersion(gone.place());
        }
    }

    private Changed undone() throws EditConflict {
        Draft before = draft.undone();
        return new Changed(before, Spot.of(before.content(), sent("cell")).map(Changing::at).orElse(""));
    }

    private Changed done(Act act) throws EditConflict {
        Spot spot = Spot.of(draft.content(), sent("cell")).filter(Spot::inTable).orElseThrow(() -> new NotHere("a cell"));
        String row = Objects.requireNonNull(spot.row());
        Cell cell = Objects.requireNonNull(spot.cell());
        return switch (act) {
            case AGREE -> onward(draft.agreed(List.of(spot.key())), spot);
            case EDIT -> onward(made(moves.words(row, cell, sent("text")), spot), spot);
            case MOVE -> into(row, cell, Cell.of(sent("to")).orElseThrow(() -> new NotHere("a column")), spot);
            case NEXT_COLUMN -> into(row, cell, beside(cell), spot);
            case ONWARD -> stay(moves.onward(row, cell, columns.main()), spot);
            case BACKWARD -> stay(moves.backward(row, cell, columns.main()), spot);
            case SPLIT -> stay(moves.apart(row, down()), spot);
            case JOIN -> to(moves.together(row), moves.beside(row, -1), cell, spot);
            case UP -> stay(moves.moved(row, moves.beside(row, -1)), spot);
            case DOWN -> stay(moves.moved(row, moves.beside(row, 1)), spot);
            case MOVE_ROW -> stay(moves.moved(row, sent("to")), spot);
            case ADD -> stay(moves.added(row), spot);
            case REMOVE -> to(moves.removed(row), moves.beside(row, 1).equals(row) ? moves.beside(row, -1) : moves.beside(row, 1), cell, spot);
            case UNDO -> undone();
        };
    }

    private Changed into(String row, Cell from, Cell to, Spot spot) throws EditConflict {
        return to == from ? new Changed(draft, at(spot)) : to(moves.into(row, from, to, columns.cells()), row, to, spot);
    }

    /** The main cell of the next column; the last has none and stays. */
    private Cell beside(Cell cell) {
        List<Cell> main = columns.main();
        return main.get(Math.min(main.indexOf(cell) + 1, main.size() - 1));
    }

    private Changed stay(Edit edit, Spot spot) throws EditConflict {
        return new Changed(made(edit, spot), at(spot));
    }

    private Changed to(Edit edit, String row, Cell cell, Spot spot) throws EditConflict {
        return new Changed(made(edit, spot), "?cell=" + row + "." + cell.key());
    }

    /** Whoever changes a cell has looked at it. */
    private Draft made(Edit edit, Spot spot) throws EditConflict {
        return draft.changed(edit, List.of(spot.key()));
    }

    private static Changed onward(Draft after, Spot from) {
        return new Changed(after, new Walk(after).next(from).map(Changing::at).orElseGet(() -> at(from)));
    }

    private static String at(Spot spot) {
        return (spot.inTable() ? "" : "/words") + "?cell=" + spot.key();
    }

    /** The lines that were ticked, by cell. */
    private Map<Cell, Set<Integer>> down() {
        Map<Cell, Set<Integer>> down = new EnumMap<>(Cell.class);
        for (String name : Collections.list(form.getParameterNames())) {
            Cell.of(name.startsWith(DOWN) ? name.substring(DOWN.length()) : "").ifPresent(cell -> {
                Set<Integer> lines = down.computeIfAbsent(cell, none -> new HashSet<>());
                for (String value : form.getParameterValues(name)) {
                    String number = value.substring(value.indexOf(':') + 1);
                    if (number.matches("\\d{1,4}")) {
                        lines.add(Integer.valueOf(number));
                    }
                }
            });
        }
        return down;
    }

    private String sent(String field) {
        @Nullable String value = form.getParameter(field);
        return value == null ? "" : value;
    }
}
