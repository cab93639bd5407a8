package vn.caitien.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** LibreOffice without a window, where there is one. */
public final class LibreOffice {

    private static final List<String> PLACES =
            List.of("/usr/bin/soffice", "/usr/local/bin/soffice", "/opt/libreoffice/program/soffice");

    private LibreOffice() {}

    public static boolean there() {
        return PLACES.stream().anyMatch(place -> Files.isExecutable(Path.of(place)));
    }

    /** The bytes of one format as LibreOffice saves them in the same or another one. */
    public static byte[] convert(byte[] bytes, Format from, Format to) throws IOException, InterruptedException {
        return convert(bytes, from.ending(), to.ending());
    }

    /** As {@link #convert(byte[], Format, Format)}, for formats known by their endings, e.g. {@code .rtf}. */
    public static byte[] convert(byte[] bytes, String from, String to) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("caitien-office");
        Path in = Files.write(folder.resolve("in" + from), bytes);
        Path out = Files.createDirectory(folder.resolve("out"));
        String program = PLACES.stream().filter(place -> Files.isExecutable(Path.of(place))).findFirst().orElseThrow();
        Process process = new ProcessBuilder(program, "--headless", "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--convert-to", to.substring(1), "--outdir", out.toString(), in.toString())
                .redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile()).start();
        try {
            if (!process.waitFor(120, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IOException("LibreOffice did not convert: " + Files.readString(folder.resolve("log")));
            }
            return Files.readAllBytes(out.resolve("in" + to));
        } finally {
            process.destroyForcibly();
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
