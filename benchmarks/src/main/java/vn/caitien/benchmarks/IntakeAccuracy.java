package vn.caitien.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.LongStream;
import vn.caitien.accuracy.Accuracy;
import vn.caitien.accuracy.Outcome;
import vn.caitien.accuracy.Trial;
import vn.caitien.intake.Importer;
import vn.caitien.measure.Measured;
import vn.caitien.measure.Share;
import vn.caitien.samples.Documents;
import vn.caitien.samples.Format;

/** How well imports agree with truths: every file of the folders, and the means over random documents. */
final class IntakeAccuracy {
    private static final int RANDOM = 200;
    private static final long SEED = 50_000;
    private static final String COLUMNS = "cells | rows | invented | head | head, what stands | sections | sections, what stands"
            + " | time | cost | level |\n|---|---|---|---|---|---|---|---|---|---|---|\n";
    private static final String NOTE = """

            Cells, head, closing, sections and values are compared with the truth by the project's own measure. The row
            of a format gives the mean of the cells and sections, and pools the rest; its rows are those of all files.
            A sheet often holds no more of a paper than some lines of the head and the table: "what stands" leaves out
            the line of place and date, the signature, the closing and sections where no cell of the workbook has them.
            Random documents: seeds %d to %d of the generator in the library's tests.""";

    private final Importer importer = Importer.standard();

    private IntakeAccuracy() {}

    static void run(Report report, List<Path> folders) throws IOException {
        IntakeAccuracy accuracy = new IntakeAccuracy();
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < folders.size(); i++) {
            body.append("### ").append(i == 0 ? "The samples" : "The folder named by CAITIEN_CORPUS").append("\n\n| file | ")
                    .append(COLUMNS);
            for (Format format : Format.values()) {
                body.append(accuracy.folder(format, Trial.in(folders.get(i), format)));
            }
            body.append('\n');
        }
        body.append("### ").append(RANDOM).append(" random documents a format\n\n| format | ").append(COLUMNS);
        StringBuilder worst = new StringBuilder();
        for (Format format : Format.values()) {
            Accuracy random = accuracy.random(format);
            body.append(together("**" + format + "**", random));
            worst.append("\n**").append(format).append("**\n\n```\n").append(random.distribution()).append("```\n");
        }
        report.section("accuracy", "Accuracy of imports", "benchmarks/run accuracy",
                body + worst.toString() + NOTE.formatted(SEED, SEED + RANDOM - 1));
    }

    private String folder(Format format, List<Trial> trials) throws IOException {
        if (trials.isEmpty()) {
            return "";
        }
        List<Outcome> outcomes = new ArrayList<>();
        StringBuilder rows = new StringBuilder();
        for (Trial trial : trials) {
            Outcome outcome = trial.run(importer);
            outcomes.add(outcome);
            rows.append(together(outcome.name(), new Accuracy(List.of(outcome))));
        }
        return rows + together("**" + format + "**", new Accuracy(outcomes));
    }

    private Accuracy random(Format format) throws IOException {
        List<Outcome> outcomes = new ArrayList<>();
        for (long seed : LongStream.range(SEED, SEED + RANDOM).toArray()) {
            outcomes.add(Trial.of(Documents.random(format, seed)).run(importer));
        }
        return new Accuracy(outcomes);
    }

    private static String together(String name, Accuracy all) {
        Share rows = all.plain(Measured::rows);
        Share found = all.plain(Measured::rowsFound);
        return "| " + String.join(" | ", name, percent(all.cells()), rows.toString(),
                String.valueOf(found.of() - found.right()), percent(all.plain(Measured::header)),
                percent(all.standing(Measured::header)), sections(all, Outcome::plain), sections(all, Outcome::standing),
                percent(all.plain(Measured::time)), percent(all.plain(Measured::cost)), percent(all.plain(Measured::level)))
                + " |\n";
    }

    private static String sections(Accuracy all, Function<Outcome, Measured> measured) {
        boolean some = all.outcomes().stream().map(measured).anyMatch(each -> each.sections() != null);
        return some ? percent(all.sections(measured)) : "–";
    }

    private static String percent(Share share) {
        return share.of() == 0 ? "–" : percent(share.value());
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }
}
