package vn.caitien.app.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.caitien.paper.Format;
import vn.caitien.paper.Papers;
import vn.caitien.paper.document.Document;
import vn.caitien.paper.template.Template;
import vn.caitien.paper.template.TemplateException;
import vn.caitien.plan.Plan;

/** {@code render}: a plan as the paper a head signs. */
@Command(name = "render")
final class RenderCommand implements Callable<Integer> {
    @Mixin
    private OnePlan source = new OnePlan();

    @Option(names = {"-o", "--out"}, paramLabel = "${bundle:label.files}", required = true, descriptionKey = "render.out")
    private Path out = Path.of("");

    /** A text, so that one nobody knows is refused as other input is. */
    @Option(names = "--form", paramLabel = "2018|2026", descriptionKey = "render.form")
    private @Nullable String form;

    @Option(names = "--template", paramLabel = "${bundle:label.folder}", descriptionKey = "render.template")
    private @Nullable Path template;

    @Option(names = "--draft", descriptionKey = "render.draft")
    private boolean draft;

    @Option(names = "--force", descriptionKey = "render.force")
    private boolean force;

    private final RootCommand root;
    private final PlanReaders readers;

    RenderCommand(RootCommand root, PlanReaders readers) {
        this.root = root;
        this.readers = readers;
    }

    @Override
    public Integer call() throws IOException {
        Words words = root.words();
        Optional<Format> format = Format.ofFile(out.toString());
        if (format.isEmpty()) {
            return root.refuse(words.say("render.wrong.ending", Terminal.name(out)));
        }
        Optional<PrintedForm> printed = PrintedForm.of(form);
        if (printed.isEmpty()) {
            return root.refuse(words.say("render.wrong.form", form));
        }
        try {
            Template look = template == null ? Template.standard() : Template.of(template);
            Optional<Plan> plan = source.read(root, readers);
            return plan.isEmpty() ? ExitCode.NONE_READABLE : write(look.complete(printed.get().paper(plan.get(), draft)), look, format.get());
        } catch (TemplateException wrong) {
            root.trace(wrong);
            return root.refuse(words.say("render.wrong.template", wrong.in(words.locale())));
        }
    }

    private int write(Document paper, Template look, Format format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Papers.write(paper, look, format, bytes);
        try {
            OutputFolder.write(out, bytes.toByteArray(), force);
        } catch (OutputFolder.Refused refused) {
            root.trace(refused);
            return root.refuse(root.words().say(refused.key(), Terminal.name(out)));
        }
        root.terminal().err().println(root.words().say("out.written", Terminal.name(out)));
        return ExitCode.DONE;
    }
}
