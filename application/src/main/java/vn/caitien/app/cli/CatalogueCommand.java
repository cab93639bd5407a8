package vn.caitien.app.cli;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.caitien.catalogue.CatalogueException;
import vn.caitien.catalogue.CatalogueJson;
import vn.caitien.catalogue.Catalogues;
import vn.caitien.catalogue.Circular;
import vn.caitien.catalogue.SchoolType;

/** {@code catalogue}: what the circulars ask. */
@Command(name = "catalogue")
final class CatalogueCommand implements Callable<Integer> {
    /** How circulars are printed. */
    enum Format {
        TABLE,
        JSON
    }

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "${bundle:label.circular}", arity = "0..1", descriptionKey = "catalogue.circular")
    private @Nullable String name;

    @Option(names = "--school-type", paramLabel = "${bundle:label.type}", descriptionKey = "catalogue.type")
    private @Nullable SchoolType type;

    @Option(names = "--format", paramLabel = "table|json", descriptionKey = "catalogue.format")
    private Format format = Format.TABLE;

    @Option(names = "--folder", paramLabel = "${bundle:label.folder}", descriptionKey = "catalogue.folder")
    private @Nullable Path folder;

    private final RootCommand root;

    CatalogueCommand(RootCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        try {
            Catalogues catalogues = folder == null ? Catalogues.builtIn() : Catalogues.with(folder);
            root.terminal().out().println(name == null ? all(catalogues) : one(catalogues, name));
            return ExitCode.DONE;
        } catch (CatalogueException refused) {
            root.trace(refused);
            root.terminal().err().println(refused.in(root.words().locale()));
        } catch (UncheckedIOException unreadable) {
            root.trace(unreadable);
            String what = root.words().say(Files.isDirectory(folder) ? "folder.denied" : "folder.missing");
            root.terminal().err().println(Terminal.name(folder) + ": " + what);
        }
        return ExitCode.NONE_READABLE;
    }

    private String all(Catalogues catalogues) {
        return switch (format) {
            case JSON -> new CatalogueJson(catalogues).all(catalogues.all(), type);
            case TABLE -> new CatalogueTables(root.words()).list(catalogues.all(), type);
        };
    }

    private String one(Catalogues catalogues, String name) {
        Circular circular = catalogues.circular(name)
                .orElseThrow(() -> unknown(catalogues, name));
        if (type != null && circular.appendixFor(type).isEmpty()) {
            throw wrong("catalogue.other-type", circular.document(), type.key());
        }
        return switch (format) {
            case JSON -> new CatalogueJson(catalogues).of(circular, type);
            case TABLE -> new CatalogueTables(root.words()).one(circular, type);
        };
    }

    private WrongUse unknown(Catalogues catalogues, String name) {
        List<Circular> amended = catalogues.amendedBy(name);
        return amended.isEmpty()
                ? wrong("catalogue.unknown", name, names(catalogues.all()))
                : wrong("catalogue.amends", name, names(amended));
    }

    private static String names(List<Circular> circulars) {
        return circulars.stream().map(Circular::document).collect(Collectors.joining(", "));
    }

    private WrongUse wrong(String key, Object... values) {
        return new WrongUse(spec.commandLine(), root.words().say(key, values));
    }
}
