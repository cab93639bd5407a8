package vn.caitien.measure;

import java.util.stream.LongStream;
import vn.caitien.samples.damage.Damage;
import vn.caitien.samples.flat.FlatDocuments;
import vn.caitien.samples.flat.TextShape;

/** The reliability of the confidence on texts; their seeds are far from those any weights are fitted to. */
public final class TextReliability {

    /** The first seed; the papers are the same in every shape. */
    public static final long FIRST_SEED = 1_900_000;

    private TextReliability() {}

    /** Imports so many texts of that shape. One in which no plan is found reports nothing and is left out. */
    public static Reliability of(TextShape shape, int count) {
        Reliability reliability = new Reliability();
        FlatDocuments.documents(shape, FIRST_SEED, count).forEach(text -> reliability.add(text.name(), text.bytes(), text.truth()));
        return reliability;
    }

    /** The same of papers whose tables were damaged before they became text. */
    public static Reliability ofDamaged(TextShape shape, int count) {
        Reliability reliability = new Reliability();
        LongStream.range(FIRST_SEED, FIRST_SEED + count).mapToObj(seed -> Damage.text(shape, seed))
                .forEach(text -> reliability.add(text.name(), text.bytes(), text.truth()));
        return reliability;
    }
}
