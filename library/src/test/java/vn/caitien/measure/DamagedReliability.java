package vn.caitien.measure;

import java.util.List;
import vn.caitien.samples.Format;
import vn.caitien.samples.damage.Damage;

/** The reliability of the confidence on damaged documents; their seeds are far from those the weights are fitted to. */
public final class DamagedReliability {

    /** The first seed; each document has one of its own, whatever its format. */
    public static final long FIRST_SEED = 900_000;

    private DamagedReliability() {}

    /**
     * Imports so many documents of each format. One in which no plan is found reports nothing and is left out.
     *
     * @param count of documents in each format, less than 10,000
     */
    public static Reliability of(List<Format> formats, int count) {
        Reliability reliability = new Reliability();
        for (Format format : formats) {
            Damage.random(format, FIRST_SEED + 10_000L * format.ordinal(), count)
                    .forEach(document -> reliability.add(document.name(), document.bytes(), document.truth()));
        }
        return reliability;
    }
}
