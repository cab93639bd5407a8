package vn.caitien.app.cli;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import vn.caitien.app.cli.FileReading.Outcome;
import vn.caitien.app.cli.FileReading.Read;
import vn.caitien.app.cli.FileReading.Unreadable;
import vn.caitien.app.cli.OutputFolder.Refused;
import vn.caitien.plan.Plan;
import vn.caitien.plan.PlanJson;

/** Imports files into a folder: read by several threads, written by one, in the order of the files. */
final class FolderImport {
    private final FileReading reading;
    private final RootCommand root;
    private final OutputFolder folder;
    private final int jobs;

    FolderImport(FileReading reading, RootCommand root, OutputFolder folder, int jobs) {
        this.reading = reading;
        this.root = root;
        this.folder = folder;
        this.jobs = jobs;
    }

    private record Started(Path file, CompletableFuture<Outcome> outcome) {}

    /** Gives the {@link ExitCode}; every file that fails leaves one line, the run leaves a summary. */
    int run(List<Path> given) {
        Inputs inputs = Inputs.of(given);
        Tally tally = new Tally(root, inputs.files().size());
        inputs.unreadable().forEach(folder -> tally.unreadable(folder, root.words().say("folder.denied")));
        OutputNames names = OutputNames.of(inputs.files());
        // no more than two results a thread wait to be written, however many files there are
        try (ExecutorService threads = Executors.newFixedThreadPool(jobs)) {
            Iterator<Path> rest = inputs.files().iterator();
            Deque<Started> waiting = new ArrayDeque<>();
            while (rest.hasNext() || !waiting.isEmpty()) {
                while (rest.hasNext() && waiting.size() < 2 * jobs) {
                    Path file = rest.next();
                    waiting.add(new Started(file, CompletableFuture.supplyAsync(() -> reading.read(file), threads)));
                }
                Started next = waiting.remove();
                tally.progress(next.file());
                finish(next.file(), next.outcome().join(), names, tally);
            }
        }
        tally.leftOut(inputs.leftOut());
        return tally.summary();
    }

    private void finish(Path file, Outcome outcome, OutputNames names, Tally tally) {
        switch (outcome) {
            case Unreadable(String line) -> tally.unreadable(file, line);
            case Read(List<Plan> plans) -> {
                try {
                    folder.write(names.of(file, plans.size()), plans.stream().map(PlanJson::write).toList());
                    tally.imported(plans);
                } catch (Refused refused) {
                    root.trace(refused);
                    tally.unwritten(file, root.words().say(refused.key(), Terminal.name(refused.file())));
                }
            }
        }
    }
}
