package vn.caitien.intake.readers.scan;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import vn.caitien.intake.ReadException;
import vn.caitien.intake.ReadException.Reason;

/** Runs the program tesseract 4 or 5 with its Vietnamese language data, without a shell. */
final class Tesseract {
    private static final String PROGRAM = "tesseract";
    private static final String LANGUAGE = "vie";
    /** One block of text, line below line. */
    private static final String ONE_BLOCK = "6";
    private static final int MOST_OUTPUT = 32 << 20;
    private static final Duration QUICK = Duration.ofSeconds(20);

    private Tesseract() {}

    /** Whether the program and its language data are there. */
    static boolean installed() {
        try {
            return run(List.of(PROGRAM, "--list-langs"), QUICK).lines().anyMatch(LANGUAGE::equals);
        } catch (IOException | ReadException missing) {
            return false;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /**
     * The words of each picture, in order.
     *
     * @param pictures on white paper, {@link Dpi#WANTED} dots an inch
     * @param time for all of them
     */
    static List<List<ScannedWord>> read(List<Raster> pictures, Duration time)
            throws IOException, InterruptedException, ReadException {
        if (pictures.isEmpty()) {
            return List.of();
        }
        Path folder = Files.createTempDirectory("caitien-scan");
        try {
            List<String> names = new ArrayList<>();
            for (Raster picture : pictures) {
                Path file = folder.resolve(names.size() + ".pgm");
                write(picture, file);
                names.add(file.toString());
            }
            Path list = Files.write(folder.resolve("pictures"), names);
            List<List<ScannedWord>> words = Hocr.read(run(List.of(PROGRAM, list.toString(), "stdout", "-l", LANGUAGE,
                    "--psm", ONE_BLOCK, "--dpi", String.valueOf(Dpi.WANTED), "hocr"), time));
            if (words.size() != pictures.size()) {
                throw new ReadException(Reason.OCR_FAILED, words.size() + " of " + pictures.size() + " pictures");
            }
            return words;
        } finally {
            clear(folder);
        }
    }

    /** Its messages are thrown away: what it cannot read, it leaves out. */
    private static String run(List<String> command, Duration time)
            throws IOException, InterruptedException, ReadException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        // the reader's threads are the caller's choice, not this program's
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        Process process = builder.start();
        Thread watch = Thread.ofVirtual().start(() -> endAfter(process, time));
        try (InputStream output = process.getInputStream()) {
            process.getOutputStream().close();
            byte[] bytes = output.readNBytes(MOST_OUTPUT);
            boolean whole = bytes.length < MOST_OUTPUT && process.waitFor() == 0;
            if (!whole) {
                throw new ReadException(Reason.OCR_FAILED, bytes.length + " bytes");
            }
            return new String(bytes, StandardCharsets.UTF_8);
        } finally {
            process.destroyForcibly();
            watch.interrupt();
        }
    }

    private static void endAfter(Process process, Duration time) {
        try {
            if (!process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException done) {
            // the process has ended, or is being ended
        }
    }

    private static void write(Raster picture, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write(("P5 " + picture.width() + " " + picture.height() + " 255\n").getBytes(StandardCharsets.US_ASCII));
            out.write(picture.grey());
        }
    }

    private static void clear(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(folder);
    }
}
