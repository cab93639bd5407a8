package vn.caitien.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.caitien.app.cli.FileReading.Read;
import vn.caitien.app.cli.FileReading.Unreadable;
import vn.caitien.plan.Plan;

/** The plan a command is about: the file it stands in, and which one where there are several. */
final class OnePlan {
    @Parameters(paramLabel = "${bundle:label.files}", descriptionKey = "plan.file")
    private Path file = Path.of("");

    @Option(names = "--plan", paramLabel = "N", descriptionKey = "plan.number")
    private @Nullable Integer number;

    @Option(names = "--ocr", descriptionKey = "import.ocr")
    private boolean ocr;

    /** The plan; empty when there is none, which is then said in one line. */
    Optional<Plan> read(RootCommand root, PlanReaders readers) {
        if (!StandardInput.is(file) && Files.isDirectory(file)) {
            root.complain(file, root.words().say("plan.folder"));
            return Optional.empty();
        }
        ProgressLine line = new ProgressLine(root.terminal());
        FileReading reading = new FileReading(
                new JsonOrDocument(() -> readers.reader(ocr ? line.pages(root.words()) : null)), root);
        FileReading.Outcome outcome = reading.read(file);
        line.clear();
        return switch (outcome) {
            case Unreadable(String what) -> {
                root.complain(file, what);
                yield Optional.empty();
            }
            case Read(List<Plan> plans) -> chosen(plans, root);
        };
    }

    private Optional<Plan> chosen(List<Plan> plans, RootCommand root) {
        if (number == null && plans.size() == 1) {
            return Optional.of(plans.getFirst());
        }
        if (number != null && number >= 1 && number <= plans.size()) {
            return Optional.of(plans.get(number - 1));
        }
        String names = IntStream.range(0, plans.size()).mapToObj(at -> (at + 1) + " " + PlanTable.whose(plans.get(at).header()))
                .collect(Collectors.joining("; "));
        root.complain(file, number == null
                ? root.words().say("plan.several", plans.size(), names)
                : root.words().say("plan.none", number, plans.size(), names));
        return Optional.empty();
    }
}
