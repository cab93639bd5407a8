package vn.caitien.accuracy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import vn.caitien.intake.Importer;
import vn.caitien.intake.ReadException;
import vn.caitien.measure.Measure;
import vn.caitien.measure.Measured;
import vn.caitien.plan.Plan;
import vn.caitien.plan.PlanJson;
import vn.caitien.samples.flat.FlatDocuments;
import vn.caitien.samples.flat.Flattened;
import vn.caitien.samples.flat.TextShape;

/** Plans as text, imported and measured. */
final class TextTrials {
    private static final Importer IMPORTER = Importer.standard();
    private static final String NOTHING = "{}";
    private static final String TEXT = ".txt";

    private TextTrials() {}

    /** Made texts of a shape, one a seed. */
    static Accuracy made(TextShape shape, long seed, int count) {
        return new Accuracy(LongStream.range(seed, seed + count).mapToObj(each -> {
            Flattened text = FlatDocuments.random(shape, each);
            return run(shape + " " + each, text.text(), PlanJson.write(text.truth()));
        }).toList());
    }

    /** The texts of a folder whose rows are set apart by tabs and beside which a truth lies. */
    static Accuracy tabbed(Path folder) throws IOException {
        return those(folder, text -> text.lines().anyMatch(line -> line.split("\t").length > 4));
    }

    /** The texts of a folder in which nothing marks a cell, and beside which a truth lies. */
    static Accuracy flattened(Path folder) throws IOException {
        return those(folder, text -> text.indexOf('\t') < 0 && text.lines().noneMatch(" "::equals));
    }

    private static Accuracy those(Path folder, Predicate<String> wanted) throws IOException {
        List<Outcome> outcomes = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(TEXT)).sorted().toList()) {
                String name = file.getFileName().toString();
                Path truth = file.resolveSibling(name.replace(TEXT, ".truth.json"));
                String text = Files.readString(file);
                if (Files.exists(truth) && wanted.test(text)) {
                    outcomes.add(run(name, text, Files.readString(truth)));
                }
            }
        }
        return new Accuracy(outcomes);
    }

    private static Outcome run(String name, String text, String truth) {
        int plans = 0;
        String found = NOTHING;
        try {
            List<Plan> read = IMPORTER.read(name, text.getBytes(StandardCharsets.UTF_8));
            plans = read.size();
            found = PlanJson.write(read.getFirst());
        } catch (ReadException refused) {
            // measured as an empty plan
        }
        Measured measured = Measure.of(truth, found);
        return new Outcome(name, plans, measured, measured);
    }
}
