package vn.caitien.samples;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import vn.caitien.plan.Form;
import vn.caitien.plan.Plan;
import vn.caitien.plan.Row;
import vn.caitien.samples.content.Draft;
import vn.caitien.samples.content.RandomPlans;
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
        Draft draft = plans(seed).findFirst().orElseThrow();
        Plan plan = draft.plan();
        List<Row> all = new ArrayList<>();
        plans(seed).flatMap(each -> each.plan().rows().stream()).limit(rows).forEach(row -> all.add(row(row, all.size())));
        Plan longer = new Plan(null, plan.form(), plan.header(), plan.sections(), plan.closing(), plan.recipients(), List.of(),
                List.of(), all, List.of(), List.of(), List.of(), Map.of());
        Layout layout = Layouts.any(new Dice(seed));
        var laid = PaperMaker.lay(new Draft(draft.name(), longer, draft.tableSection()), layout, seed);
        return FlatWriter.write(laid, layout, shape, seed).text().getBytes(StandardCharsets.UTF_8);
    }

    private static Stream<Draft> plans(long seed) {
        return LongStream.iterate(seed, next -> next + 1).mapToObj(RandomPlans::plan).filter(draft -> draft.plan().form() != Form.FORM_2);
    }

    private static Row row(Row row, int place) {
        return new Row("r" + place, row.cells(), row.progress(), null, row.printed(), row.normalised(), Map.of());
    }
}
