package vn.caitien.measure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Prints the measure of imports: {@code Score [--verbose] TRUTH IMPORTED [TRUTH IMPORTED …]}, a JSON line each. */
public final class Score {

    private Score() {}

    public static void main(String[] args) throws IOException {
        List<String> files = Arrays.stream(args).filter(arg -> !arg.startsWith("--")).toList();
        boolean verbose = files.size() < args.length;
        for (int i = 0; i + 1 < files.size(); i += 2) {
            Measured measured = Measure.of(text(files.get(i)), text(files.get(i + 1)));
            if (verbose) {
                measured.complaints().forEach(System.err::println);
            }
            System.out.println(measured.json());
        }
    }

    private static String text(String file) throws IOException {
        return Files.readString(Path.of(file), StandardCharsets.UTF_8);
    }
}
