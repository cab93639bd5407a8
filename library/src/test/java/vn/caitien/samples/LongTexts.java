package vn.caitien.samples;

import java.nio.charset.StandardCharsets;
import vn.caitien.samples.flat.FlatWriter;
import vn.caitien.samples.flat.TextShape;
import vn.caitien.samples.layout.Layout;
import vn.caitien.samples.layout.Layouts;
import vn.caitien.samples.layout.PaperMaker;

/** Texts far longer than any school's: one paper whose table holds the rows of many random plans. */
public final class LongTexts {
    private static final int FIRST_ROWS = 60;

    private LongTexts() {}

    /** A text in that shape of about so many bytes in UTF-8; the same for the same seed. */
    public static byte[] of(TextShape shape, long seed, int bytes) {
        byte[] few = text(shape, seed, FIRST_ROWS);
        byte[] some = text(shape, seed, (int) ((long) FIRST_ROWS * bytes / few.length));
        int rows = (int) ((long) FIRST_ROWS * bytes / few.length * bytes / some.length);
        return text(shape, seed, rows);
    }

    private static byte[] text(TextShape shape, long seed, int rows) {
        Layout layout = Layouts.any(new Dice(seed));
        var laid = PaperMaker.lay(LongPlans.draft(seed, rows), layout, seed);
        return FlatWriter.write(laid, layout, shape, seed).text().getBytes(StandardCharsets.UTF_8);
    }
}
