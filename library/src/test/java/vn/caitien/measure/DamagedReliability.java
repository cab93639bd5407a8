package vn.caitien.measure;

import java.util.List;
import vn.caitien.intake.Importer;
import vn.caitien.intake.ReadException;
import vn.caitien.samples.Format;
import vn.caitien.samples.Generated;
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
        Importer importer = Importer.standard();
        Reliability reliability = new Reliability();
        for (Format format : formats) {
            Damage.random(format, FIRST_SEED + 10_000L * format.ordinal(), count).forEach(document -> add(reliability, importer, document));
        }
        return reliability;
    }

    private static void add(Reliability reliability, Importer importer, Generated document) {
        try {
            reliability.add(Reported.of(document.truth(), importer.read(document.name(), document.bytes()).getFirst()));
        } catch (ReadException e) {
            System.err.println(document.name() + ": " + e.getMessage());
        }
    }
}
