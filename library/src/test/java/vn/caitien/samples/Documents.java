package vn.caitien.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import vn.caitien.plan.Form;
import vn.caitien.samples.content.Draft;
import vn.caitien.samples.content.RandomPlans;
import vn.caitien.samples.layout.Laid;
import vn.caitien.samples.layout.Layout;
import vn.caitien.samples.layout.Layouts;
import vn.caitien.samples.layout.PaperMaker;
import vn.caitien.samples.write.Writers;

/** Random documents with their truths; the same for the same seed. */
public final class Documents {

    private Documents() {}

    /** So many documents of one format, from the seed on. */
    public static Stream<Generated> random(Format format, long seed, int count) {
        return LongStream.range(seed, seed + count).mapToObj(each -> random(format, each));
    }

    /** The document of that seed; two sheets in five hold little more than the table. */
    public static Generated random(Format format, long seed) {
        Dice dice = new Dice(seed + 1_000_003);
        Layout layout = Layouts.any(dice);
        Draft plan = RandomPlans.plan(seed);
        boolean brief = format == Format.XLSX && plan.plan().form() != Form.FORM_2 && dice.chance(0.4);
        Draft draft = brief ? plan.brief() : plan;
        Laid laid = PaperMaker.lay(draft, layout, seed);
        return new Generated("random-" + seed + format.ending(), format,
                Writers.write(laid.paper(), layout, format, seed), laid.truth());
    }

    /** The PDF of that seed as an office scanner gives it: pictures of its pages at 200 or 300 dots an inch. */
    public static Generated scanned(long seed) {
        Generated printed = random(Format.PDF, seed);
        int dpi = new Dice(seed + 4_000_003).chance(0.5) ? 200 : 300;
        try {
            return new Generated("scanned-" + seed + Format.PDF.ending(), Format.PDF, Scanner.scanned(printed.bytes(), dpi), printed.truth());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
