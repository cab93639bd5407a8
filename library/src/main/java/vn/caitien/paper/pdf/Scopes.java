package vn.caitien.paper.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** Says of every cell of a table's head that it names its column, as ISO 14289-1, 7.5, asks; the layout leaves it out. */
final class Scopes {
    private static final COSName CELL_OF_HEAD = COSName.getPDFName("TH");
    private static final COSName TABLE = COSName.getPDFName("Table");
    private static final COSName SCOPE = COSName.getPDFName("Scope");
    private static final COSName COLUMN = COSName.getPDFName("Column");

    private Scopes() {}

    /** @param element of the tree of tags, with all below it */
    static void set(COSDictionary element) {
        if (CELL_OF_HEAD.equals(element.getCOSName(COSName.S))) {
            ofColumn(element);
            return;
        }
        @Nullable COSBase kids = element.getDictionaryObject(COSName.K);
        if (kids instanceof COSArray many) {
            for (int i = 0; i < many.size(); i++) {
                below(many.getObject(i));
            }
        } else {
            below(kids);
        }
    }

    private static void below(@Nullable COSBase kid) {
        if (kid instanceof COSDictionary element) {
            set(element);
        }
    }

    private static void ofColumn(COSDictionary cell) {
        COSDictionary scope = new COSDictionary();
        scope.setItem(COSName.O, TABLE);
        scope.setItem(SCOPE, COLUMN);
        @Nullable COSBase others = cell.getDictionaryObject(COSName.A);
        if (others instanceof COSArray many) {
            many.add(scope);
        } else if (others instanceof COSDictionary one) {
            COSArray both = new COSArray();
            both.add(one);
            both.add(scope);
            cell.setItem(COSName.A, both);
        } else {
            cell.setItem(COSName.A, scope);
        }
    }
}
