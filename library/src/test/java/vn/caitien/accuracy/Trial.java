package vn.caitien.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.caitien.intake.Importer;
import vn.caitien.intake.ReadException;
import vn.caitien.measure.Measure;
import vn.caitien.measure.Measured;
import vn.caitien.plan.Plan;
import vn.caitien.plan.PlanJson;
import vn.caitien.samples.Format;
import vn.caitien.samples.Generated;

/**
 * A document to be imported, and the truth about it.
 *
 * @param truth interchange JSON: what it does not mention is not compared
 */
public record Trial(String name, Format format, byte[] bytes, String truth) {
    private static final String NOTHING = "{}";

    /** A document that was made together with its truth. */
    public static Trial of(Generated document) {
        return new Trial(document.name(), document.format(), document.bytes(), PlanJson.write(document.truth()));
    }

    /** The documents of one format that lie in a folder beside a {@code .truth.json}, by name. */
    public static List<Trial> in(Path folder, Format format) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> file.toString().endsWith(format.ending())).sorted().toList();
        }
        List<Trial> trials = new ArrayList<>();
        for (Path file : files) {
            String name = file.getFileName().toString();
            Path truth = file.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".truth.json");
            if (Files.exists(truth)) {
                trials.add(new Trial(name, format, Files.readAllBytes(file), Files.readString(truth)));
            }
        }
        return trials;
    }

    /** The same plan in other bytes. */
    Trial with(Format other, byte[] others) {
        return new Trial(name + " as" + other.ending(), other, others, truth);
    }

    /** Imports the same plan in the bytes of a format that has no writer of ours; what stands in it is taken from these. */
    Outcome saved(String ending, byte[] others, Importer importer) throws IOException {
        return run(name + " as" + ending, others, importer);
    }

    /** Imports the document and measures its first plan; one that is refused has lost everything. */
    public Outcome run(Importer importer) throws IOException {
        return run(name, bytes, importer);
    }

    private Outcome run(String named, byte[] document, Importer importer) throws IOException {
        int plans = 0;
        String found = NOTHING;
        try {
            List<Plan> read = importer.read(named, document);
            plans = read.size();
            found = PlanJson.write(read.getFirst());
        } catch (ReadException refused) {
            // measured as an empty plan
        }
        Measured plain = Measure.of(truth, found);
        return new Outcome(named, plans, plain,
                format == Format.XLSX ? Measure.of(Standing.in(bytes, truth), found) : plain);
    }
}
