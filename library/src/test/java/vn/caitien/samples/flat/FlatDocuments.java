package vn.caitien.samples.flat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import vn.caitien.samples.Dice;
import vn.caitien.samples.content.RandomPlans;
import vn.caitien.samples.layout.Laid;
import vn.caitien.samples.layout.Layout;
import vn.caitien.samples.layout.Layouts;
import vn.caitien.samples.layout.PaperMaker;

/** Random papers as text, with their truths; the same for the same seed. */
public final class FlatDocuments {
    private FlatDocuments() {}

    /** The paper of that seed in that shape; the same paper in every shape. */
    public static Flattened random(TextShape shape, long seed) {
        return random(shape, seed, false);
    }

    /** A paper from which to learn which words belong where; its cells may hold more than its truth tells. */
    public static Flattened lesson(TextShape shape, long seed) {
        return random(shape, seed, true);
    }

    private static Flattened random(TextShape shape, long seed, boolean lesson) {
        Layout layout = Layouts.any(new Dice(seed + 2_000_003));
        Laid laid = PaperMaker.lay(RandomPlans.plan(seed), layout, seed);
        return FlatWriter.write(laid, layout, shape, seed, lesson);
    }

    /** So many texts in that shape as files, from the seed on. */
    public static Stream<TextDocument> documents(TextShape shape, long seed, int count) {
        return LongStream.range(seed, seed + count).mapToObj(each -> document(shape, each));
    }

    /** {@link #random} as a file. */
    public static TextDocument document(TextShape shape, long seed) {
        Flattened flattened = random(shape, seed);
        String mark = new Dice(seed + 3_000_003).chance(0.1) ? "\uFEFF" : "";
        String ending = switch (shape) {
            case MARKDOWN -> ".md";
            case CSV -> ".csv";
            default -> ".txt";
        };
        return new TextDocument(shape.name().toLowerCase(Locale.ROOT) + "-" + seed + ending, shape,
                (mark + flattened.text()).getBytes(StandardCharsets.UTF_8), flattened.truth());
    }
}
