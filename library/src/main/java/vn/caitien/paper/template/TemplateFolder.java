package vn.caitien.paper.template;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import vn.caitien.paper.document.Pages;

/** A folder with settings and annexes of a user's own. */
final class TemplateFolder {
    private TemplateFolder() {}

    static Template read(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new TemplateException(folder.toString(), "", "folder", List.of());
        }
        Path settings = folder.resolve("template.yaml");
        TemplateFile file = Files.exists(settings) ? TemplateFile.over(YamlFile.read(folder, settings)) : TemplateFile.STANDARD;
        return file.with(annexes(folder));
    }

    private static List<Pages> annexes(Path folder) {
        Path annexes = folder.resolve("annexes");
        if (!Files.isDirectory(annexes)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(annexes)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted()
                    .map(file -> Annex.pages(YamlFile.read(folder, file)))
                    .toList();
        } catch (IOException unreadable) {
            throw new TemplateException("annexes", "", "unreadable", List.of());
        }
    }
}
