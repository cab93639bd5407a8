package vn.caitien.evidence.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The samples that come with the sources. */
final class SamplePlans {

    private SamplePlans() {}

    static Path any(String ending) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("..", "samples"))) {
            return files.filter(file -> file.toString().endsWith("." + ending)).sorted().findFirst().orElseThrow();
        }
    }
}
