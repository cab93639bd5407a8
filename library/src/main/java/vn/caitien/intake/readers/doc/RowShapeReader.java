package vn.caitien.intake.readers.doc;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.sprm.SprmIterator;
import org.apache.poi.hwpf.sprm.SprmOperation;
import org.apache.poi.util.LittleEndian;
import org.jspecify.annotations.Nullable;
import vn.caitien.intake.readers.flow.Draft.Merge;
import vn.caitien.intake.readers.flow.Edges;

/** Reads the modifiers of a row, one after the other ([MS-DOC] 2.6.3, sprmT...); POI knows only some of them. */
final class RowShapeReader {
    private static final int TABLE_TYPE = 5;
    private static final int HEADING = 0x04;
    private static final int OLD_BORDERS = 0x05;
    private static final int DEFINITION = 0x08;
    private static final int BORDERS = 0x13;
    private static final int OLD_CELL_BORDERS = 0x20;
    private static final int MERGE = 0x24;
    private static final int MERGE_DOWN = 0x2B;
    private static final int CELL_BORDERS = 0x2F;
    private static final int CELL_SIZE = 20;
    private static final int MOST_CELLS = 64;

    private final PAPX properties;
    private final List<Integer> bounds = new ArrayList<>();
    private final List<Cell> cells = new ArrayList<>();
    private boolean heading;
    private Edges borders = Edges.SILENT;

    /** A cell while modifiers change it; sides from the top, by way of left and bottom, to the right. */
    private static final class Cell {
        private int flags;
        private final @Nullable Boolean[] sides = new Boolean[4];

        private RowShape.Cell done() {
            boolean first = (flags & 1) != 0;
            boolean joinsLeft = (flags & 2) != 0 && !first;
            Merge merge = (flags & 0x20) == 0 ? Merge.NONE : (flags & 0x40) != 0 ? Merge.BEGINS : Merge.GOES_ON;
            return new RowShape.Cell(joinsLeft, merge, new Edges(sides[0], sides[2], sides[1], sides[3], null, null));
        }
    }

    RowShapeReader(PAPX properties) {
        this.properties = properties;
    }

    RowShape read() {
        SprmIterator modifiers = properties.getSprmBuf().iterator();
        while (modifiers.hasNext()) {
            SprmOperation modifier = modifiers.next();
            if (modifier.getType() == TABLE_TYPE) {
                take(modifier.getOperation(), modifier.getGrpprl(), modifier.getGrpprlOffset());
            }
        }
        return new RowShape(bounds, cells.stream().map(Cell::done).toList(), heading, borders);
    }

    /** @param at where the operand begins, behind its size where it says one */
    private void take(int operation, byte[] bytes, int at) {
        switch (operation) {
            case HEADING -> heading = bytes[at] != 0;
            case DEFINITION -> define(bytes, at);
            case OLD_BORDERS -> borders = tableBorders(bytes, at, 4);
            case BORDERS -> borders = tableBorders(bytes, at, 8);
            case OLD_CELL_BORDERS -> cellBorders(bytes, at, 4);
            case CELL_BORDERS -> cellBorders(bytes, at, 8);
            case MERGE -> merge(bytes[at], bytes[at + 1]);
            case MERGE_DOWN -> {
                Cell cell = cell(bytes[at]);
                cell.flags = cell.flags & ~0x60 | (bytes[at + 1] & 3) << 5;
            }
            default -> {}
        }
    }

    private void define(byte[] bytes, int at) {
        int count = Math.min(bytes[at] & 0xff, MOST_CELLS);
        bounds.clear();
        cells.clear();
        for (int i = 0; i <= count; i++) {
            bounds.add((int) LittleEndian.getShort(bytes, at + 1 + 2 * i));
        }
        int first = at + 1 + 2 * (count + 1);
        for (int i = 0; i < count; i++) {
            Cell cell = cell(i);
            int from = first + CELL_SIZE * i;
            if (from + CELL_SIZE <= bytes.length) {
                cell.flags = LittleEndian.getUShort(bytes, from);
                for (int side = 0; side < cell.sides.length; side++) {
                    cell.sides[side] = drawn(bytes, from + 4 + 4 * side, 4);
                }
            }
        }
    }

    private void merge(int first, int limit) {
        for (int i = first; i < Math.min(limit, cells.size()); i++) {
            cell(i).flags |= i == first ? 1 : 2;
        }
    }

    private void cellBorders(byte[] bytes, int at, int size) {
        for (int i = bytes[at]; i < bytes[at + 1]; i++) {
            for (int side = 0; side < 4; side++) {
                if ((bytes[at + 2] & 1 << side) != 0) {
                    cell(i).sides[side] = drawn(bytes, at + 3, size);
                }
            }
        }
    }

    private static Edges tableBorders(byte[] bytes, int at, int size) {
        @Nullable Boolean[] sides = new Boolean[6];
        for (int side = 0; side < sides.length; side++) {
            sides[side] = drawn(bytes, at + side * size, size);
        }
        return new Edges(sides[0], sides[2], sides[1], sides[3], sides[4], sides[5]);
    }

    /** A border's type stands behind its width, in the newer form behind its colour too; 0 and 255 say nothing. */
    private static @Nullable Boolean drawn(byte[] bytes, int at, int size) {
        byte type = bytes[at + size - 3];
        return type == 0 || type == (byte) 0xff ? null : Boolean.TRUE;
    }

    private Cell cell(int index) {
        while (cells.size() <= Math.clamp(index, 0, MOST_CELLS)) {
            cells.add(new Cell());
        }
        return cells.get(Math.clamp(index, 0, MOST_CELLS));
    }
}
