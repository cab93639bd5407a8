package vn.caitien.intake.flat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.caitien.catalogue.Catalogues;
import vn.caitien.intake.flat.Perceptron.Lesson;
import vn.caitien.intake.labelling.RunningHead;
import vn.caitien.intake.labelling.TableKind;
import vn.caitien.samples.flat.FlatDocuments;
import vn.caitien.samples.flat.Flattened;
import vn.caitien.samples.flat.TextShape;

/**
 * Fits the weights of flattened text to generated documents and writes the data file; started by hand. The weights of
 * the first reading are fitted first; they give each text the widths of its columns, with which those of the second are.
 */
final class FlatFit {
    private static final long FIRST_SEED = 50_000;
    private static final int ROUNDS = 12;
    private static final int PARTS = 4;
    private static final KnownTitles TITLES = new KnownTitles(Catalogues.builtIn().all());

    private FlatFit() {}

    /** @param arguments the file to write, and how many documents of each shape to learn from */
    public static void main(String... arguments) throws IOException {
        int count = Integer.parseInt(arguments[1]);
        List<Lesson> lessons = lessons(FIRST_SEED, count);
        System.out.println(lessons.size() + " lessons");
        double[] first = fit(lessons);
        List<Lesson> again = new ArrayList<>();
        for (Lesson lesson : lessons) {
            vn.caitien.intake.flat.Path read =
                    new Decoder(lesson.stretch(), lesson.states(), lesson.signals(), first).best();
            ColumnWidths widths = ColumnWidths.of(lesson.stretch(), read, lesson.states().count());
            again.add(new Lesson(lesson.stretch(), lesson.states(), widths, lesson.evidence(), lesson.right()));
        }
        double[] second = fit(again);
        StringBuilder file = new StringBuilder("""
                # Weights of the signals of flattened text: of a first reading, and of a second one that knows how wide the
                # columns are. Fitted by FlatFit to generated texts; not to be edited by hand.
                """);
        write("first", first, file);
        write("second", second, file);
        Files.writeString(Path.of(arguments[0]), file);
    }

    /** The mean of the weights fitted to several parts of the lessons: what one part has by chance weighs little. */
    private static double[] fit(List<Lesson> lessons) {
        List<double[]> fitted = IntStream.range(0, PARTS).parallel().mapToObj(part -> IntStream.range(0, lessons.size())
                .filter(i -> i % PARTS == part).mapToObj(lessons::get).toList()).map(FlatFit::fitPart).toList();
        double[] mean = new double[Signal.count()];
        fitted.forEach(weights -> Arrays.setAll(mean, i -> mean[i] + weights[i] / PARTS));
        return mean;
    }

    private static double[] fitPart(List<Lesson> lessons) {
        Perceptron perceptron = new Perceptron();
        for (int round = 0; round < ROUNDS; round++) {
            System.out.printf(Locale.ROOT, "%.4f%n", perceptron.learn(lessons));
        }
        return perceptron.averaged();
    }

    /** So many papers from a seed on, each without marks and with them; those whose columns are not found teach nothing. */
    static List<Lesson> lessons(long seed, int count) {
        List<Lesson> lessons = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            for (TextShape shape : List.of(TextShape.MARKED, TextShape.BARE)) {
                Flattened document = FlatDocuments.lesson(shape, seed + i);
                Gold gold = Gold.of(document);
                for (Run run : Run.of(TextLines.of(document.text().lines().toList()))) {
                    lesson(run, gold).ifPresent(lessons::add);
                }
            }
        }
        return lessons;
    }

    private static Optional<Lesson> lesson(Run run, Gold gold) {
        if (run.lines().isEmpty()) {
            return Optional.empty();
        }
        Stretch stretch = run.stretch();
        return States.possible(run.head()).stream().flatMap(states -> gold.path(run, stretch, states).stream()
                .map(right -> new Lesson(stretch, states, ColumnWidths.unknown(states.count()), new Evidence(stretch, states, TITLES), right)))
                .findFirst();
    }

    private static void write(String name, double[] weights, StringBuilder file) {
        file.append(name).append(":\n");
        for (int i = 0; i < weights.length; i++) {
            if (Math.abs(weights[i]) >= 0.005) {
                file.append(String.format(Locale.ROOT, "  %s: %.2f%n", Signal.of(i).name(i), weights[i]));
            }
        }
    }
}
