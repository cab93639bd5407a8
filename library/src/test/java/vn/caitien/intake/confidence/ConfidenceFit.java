package vn.caitien.intake.confidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import vn.caitien.intake.Doubts.Manner;
import vn.caitien.samples.Documents;
import vn.caitien.samples.Format;
import vn.caitien.samples.damage.Damage;
import vn.caitien.samples.flat.FlatDocuments;
import vn.caitien.samples.flat.TextDocument;
import vn.caitien.samples.flat.TextShape;

/**
 * Fits the weights of the confidence to generated documents: {@code ConfidenceFit MANNER FILE COUNT} writes those of
 * cells read in that manner to the file. Laid out: damaged documents and whole ones; flattened: texts; scanned: pictures
 * of pages. The seeds are others than those on which the reliability is measured.
 */
public final class ConfidenceFit {
    static final long FIRST_SEED = 500_000;

    private ConfidenceFit() {}

    /** Writes the weights. */
    public static void main(String[] args) throws IOException {
        Manner manner = Manner.valueOf(args[0].toUpperCase(Locale.ROOT));
        Lessons lessons = new Lessons(manner);
        int count = Integer.parseInt(args[2]);
        for (int i = 0; i < count; i++) {
            switch (manner) {
                case LAID_OUT -> laidOut(lessons, i);
                case FLATTENED -> flattened(lessons, FIRST_SEED + i);
                case SCANNED -> lessons.take(Documents.scanned(FIRST_SEED + i));
            }
        }
        Files.writeString(Path.of(args[1]), lessons.yaml());
    }

    private static void laidOut(Lessons lessons, int i) {
        for (Format format : Format.values()) {
            long seed = FIRST_SEED + 10L * i + format.ordinal();
            lessons.take(Damage.random(format, seed));
            if (i % 3 == 0) {
                lessons.take(Documents.random(format, seed));
            }
        }
    }

    private static void flattened(Lessons lessons, long seed) {
        for (TextShape shape : new TextShape[] {TextShape.BARE, TextShape.MARKED, TextShape.MIXED}) {
            TextDocument text = FlatDocuments.document(shape, seed);
            lessons.take(text.name(), text.bytes(), text.truth());
        }
    }
}
