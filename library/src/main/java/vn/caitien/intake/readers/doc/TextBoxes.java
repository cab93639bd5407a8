package vn.caitien.intake.readers.doc;

import org.apache.poi.ddf.EscherOptRecord;
import org.apache.poi.ddf.EscherPropertyTypes;
import org.apache.poi.ddf.EscherSimpleProperty;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.OfficeDrawing;
import org.apache.poi.util.LittleEndian;
import org.jspecify.annotations.Nullable;

/** The text boxes of the main text: their texts stand one after the other in a part of their own. */
final class TextBoxes {
    /** Where the file's head says where the bounds of the texts stand ([MS-DOC] 2.5.6, fcPlcftxbxTxt). */
    private static final int BOUNDS_AT = 602;

    private final HWPFDocument document;
    private final byte[] table;
    private final int bounds;
    private final int size;

    /** The places a box's text stands between. */
    record Part(int from, int to) {}

    TextBoxes(HWPFDocument document) {
        this.document = document;
        this.table = document.getTableStream();
        byte[] head = document.getMainStream();
        this.bounds = head.length < BOUNDS_AT + 8 ? 0 : LittleEndian.getInt(head, BOUNDS_AT);
        this.size = head.length < BOUNDS_AT + 8 ? 0 : LittleEndian.getInt(head, BOUNDS_AT + 4);
    }

    /** The text of the box that is tied to this place of the main text; null when there is none. */
    @Nullable Part at(int place) {
        OfficeDrawing drawing = document.getOfficeDrawingsMain().getOfficeDrawingAt(place);
        int number = drawing == null || drawing.getOfficeArtSpContainer() == null ? 0 : number(drawing);
        int at = bounds + 4 * (number - 1);
        if (number < 1 || bounds < 0 || 4L * (number + 1) > size || (long) at + 8 > table.length) {
            return null;
        }
        int start = document.getMainTextboxRange().getStartOffset();
        return new Part(start + LittleEndian.getInt(table, at), start + LittleEndian.getInt(table, at + 4));
    }

    private static int number(OfficeDrawing drawing) {
        EscherOptRecord options = drawing.getOfficeArtSpContainer().getChildById(EscherOptRecord.RECORD_ID);
        EscherSimpleProperty text = options == null ? null : options.lookup(EscherPropertyTypes.TEXT__TEXTID);
        return text == null ? 0 : text.getPropertyValue() >>> 16;
    }
}
