package vn.caitien.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.caitien.check.Checker;
import vn.caitien.paper.Format;
import vn.caitien.paper.Papers;
import vn.caitien.paper.document.Document;
import vn.caitien.paper.template.Template;
import vn.caitien.plan.Plan;

/**
 * {@code prepare}: reads, checks and prints documents in every format. The launcher runs it once after a build, to keep the
 * classes it loads for later starts; people have no use for it.
 */
@Command(name = "prepare", hidden = true)
final class PrepareCommand implements Callable<Integer> {
    @Parameters(arity = "1..*")
    private List<Path> files = List.of();

    @Option(names = "--out", required = true)
    private Path out = Path.of("");

    private final RootCommand root;
    private final PlanReaders readers;

    PrepareCommand(RootCommand root, PlanReaders readers) {
        this.root = root;
        this.readers = readers;
    }

    @Override
    public Integer call() throws Exception {
        Files.createDirectories(out);
        FindingTable table = new FindingTable(root);
        for (Path file : files) {
            Plan plan = readers.reader(null).read(file.getFileName().toString(), Files.readAllBytes(file)).getFirst();
            root.terminal().out().print(table.of(Checker.in(root.words().locale()).check(plan)));
            Document paper = PrintedForm.ITS_OWN.paper(plan, false);
            for (Format format : Format.values()) {
                try (var to = Files.newOutputStream(out.resolve(file.getFileName() + format.ending()))) {
                    Papers.write(paper, Template.standard(), format, to);
                }
            }
        }
        return ExitCode.DONE;
    }
}
