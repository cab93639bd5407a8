package vn.caitien.app.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.caitien.check.Checked;
import vn.caitien.check.Checker;
import vn.caitien.check.Mender;
import vn.caitien.check.rule.Mend;
import vn.caitien.plan.Finding.Severity;
import vn.caitien.plan.Plan;
import vn.caitien.plan.PlanJson;

/** {@code check}: what is wrong with a plan, why it matters and what would mend it. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
    /** How findings are printed. */
    enum Format {
        TABLE,
        JSON,
        HTML
    }

    /** From which weight on findings make the command fail. */
    enum FailOn {
        ERROR(Severity.ERROR),
        WARNING(Severity.WARNING);

        private final Severity least;

        FailOn(Severity least) {
            this.least = least;
        }
    }

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private OnePlan source = new OnePlan();

    @Option(names = "--format", paramLabel = "table|json|html", descriptionKey = "check.format")
    private Format format = Format.TABLE;

    @Option(names = "--fail-on", paramLabel = "error|warning", descriptionKey = "check.fail-on")
    private @Nullable FailOn failOn;

    @Option(names = "--fix", paramLabel = "${bundle:label.files}", descriptionKey = "check.fix")
    private @Nullable Path fix;

    @Option(names = "--force", descriptionKey = "check.force")
    private boolean force;

    private final RootCommand root;
    private final PlanReaders readers;

    CheckCommand(RootCommand root, PlanReaders readers) {
        this.root = root;
        this.readers = readers;
    }

    @Override
    public Integer call() {
        if (fix == null && force) {
            throw new WrongUse(spec.commandLine(), root.words().say("check.wrong.force"));
        }
        Optional<Plan> plan = source.read(root, readers);
        if (plan.isEmpty()) {
            return ExitCode.NONE_READABLE;
        }
        Checker checker = Checker.in(root.words().locale());
        Checked checked = checker.check(plan.get());
        if (fix != null && !mended(checked, checker, fix)) {
            return ExitCode.REFUSED;
        }
        root.terminal().out().print(switch (format) {
            case TABLE -> new FindingTable(root).of(checked);
            case JSON -> PlanJson.write(checked.plan());
            case HTML -> new FindingPage(root.words()).of(checked);
        });
        return failOn != null && checked.any(failOn.least) ? ExitCode.FOUND : ExitCode.DONE;
    }

    /** Writes the plan with the changes that are certain and lists them; tells whether it could be written. */
    private boolean mended(Checked checked, Checker checker, Path target) {
        Words words = root.words();
        Mender.Mended mended = Mender.mend(checked.plan(), checked.mends());
        try {
            OutputFolder.write(target, PlanJson.write(mended.plan()).getBytes(StandardCharsets.UTF_8), force);
        } catch (OutputFolder.Refused refused) {
            root.trace(refused);
            root.refuse(words.say(refused.key(), Terminal.name(target)));
            return false;
        }
        for (Mend mend : mended.made()) {
            root.terminal().err().println(words.say(mend.to().isEmpty() ? "check.taken-out" : "check.mended",
                    checker.place(checked.plan(), mend.spot()), mend.from(), mend.to()));
        }
        root.terminal().err().println(words.say("check.written", Terminal.name(target), mended.made().size()));
        return true;
    }
}
