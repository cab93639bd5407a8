package vn.caitien.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** LibreOffice without a window, where there is one. */
public final class LibreOffice {

    private static final List<String> PLACES =
            List.of("/usr/bin/soffice", "/usr/local/bin/soffice", "/opt/libreoffice/program/soffice");

    private static final int PATIENCE = 100;
    private static final int PATIENCE_FOR_ONE = 20;

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
        return convert(List.of(bytes), from, to).getFirst();
    }

    /** Many files in one start of the program, which takes longer than a file does; they come back in their order. */
    public static List<byte[]> convert(List<byte[]> files, String from, String to) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("caitien-office");
        Path out = Files.createDirectory(folder.resolve("out"));
        String program = PLACES.stream().filter(place -> Files.isExecutable(Path.of(place))).findFirst().orElseThrow();
        List<String> command = new ArrayList<>(List.of(program, "--headless",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--convert-to", to.substring(1), "--outdir", out.toString()));
        for (int at = 0; at < files.size(); at++) {
            command.add(Files.write(folder.resolve(at + from), files.get(at)).toString());
        }
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile()).start();
        try {
            if (!process.waitFor(PATIENCE + files.size() * PATIENCE_FOR_ONE, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IOException("LibreOffice did not convert: " + Files.readString(folder.resolve("log")));
            }
            List<byte[]> converted = new ArrayList<>();
            for (int at = 0; at < files.size(); at++) {
                converted.add(Files.readAllBytes(out.resolve(at + to)));
            }
            return converted;
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
