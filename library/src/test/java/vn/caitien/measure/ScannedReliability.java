package vn.caitien.measure;

import java.util.stream.LongStream;
import vn.caitien.samples.Documents;

/** The reliability of the confidence on pictures of pages; their seeds are far from those the weights are fitted to. */
public final class ScannedReliability {

    /** The first seed. */
    public static final long FIRST_SEED = 1_700_000;

    private ScannedReliability() {}

    /** Imports so many documents, each page of which takes seconds. One in which no plan is found is left out. */
    public static Reliability of(int count) {
        Reliability reliability = new Reliability();
        LongStream.range(FIRST_SEED, FIRST_SEED + count).mapToObj(Documents::scanned)
                .forEach(scan -> reliability.add(scan.name(), scan.bytes(), scan.truth()));
        return reliability;
    }
}
