package vn.caitien.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs the programs named on the command line and lets them write docs/benchmarks.md: {@code intake-speed},
 * {@code intake-jobs}, {@code accuracy}, {@code reliability}, {@code reliability-texts}, {@code reliability-scans},
 * {@code text-ablation}, {@code text-speed}, {@code check-findings}, {@code check-speed}, {@code paper-speed},
 * {@code serve-load}, {@code serve-growth}, {@code serve-start}, {@code files-speed},
 * {@code files-upload}. Started in the repository's root.
 */
public final class Benchmarks {
    private static final List<String> ALL = List.of("accuracy", "reliability", "reliability-texts", "reliability-scans",
            "text-ablation", "intake-speed", "intake-jobs", "text-speed", "check-findings", "check-speed", "paper-speed",
            "serve-load", "serve-growth", "serve-start", "files-speed", "files-upload");

    private Benchmarks() {}

    /** @param names the programs to run; all of them when empty */
    public static void main(String[] names) throws Exception {
        Report report = new Report(Path.of("docs/benchmarks.md"));
        List<String> wanted = names.length == 0 ? ALL : List.of(names);
        for (String name : wanted) {
            switch (name) {
                case "reliability" -> ReliabilityTables.run(report, folders());
                case "reliability-texts" -> ReliabilityTables.texts(report, folders());
                case "reliability-scans" -> ReliabilityTables.scans(report);
                case "accuracy" -> IntakeAccuracy.run(report, folders());
                case "text-ablation" -> TextAblation.run(report);
                case "intake-speed" -> IntakeSpeed.run(report, folders());
                case "intake-jobs" -> IntakeJobs.run(report, folders());
                case "text-speed" -> TextSpeed.run(report);
                case "check-findings" -> CheckFigures.findings(report, folders());
                case "check-speed" -> CheckFigures.speed(report);
                case "paper-speed" -> PaperSpeed.run(report);
                case "serve-load" -> ServeLoad.run(report);
                case "serve-growth" -> ServeGrowth.run(report);
                case "serve-start" -> ServeStart.run(report);
                case "files-speed" -> FilesSpeed.run(report);
                case "files-upload" -> FilesUpload.run(report);
                default -> throw new IllegalArgumentException("there is no program '" + name + "'");
            }
        }
    }

    /** The samples, and the folder of other plans where there is one. */
    private static List<Path> folders() {
        List<Path> folders = new ArrayList<>();
        String corpus = System.getenv("CAITIEN_CORPUS");
        for (String folder : new String[] {"samples", corpus}) {
            if (folder != null && Files.isDirectory(Path.of(folder))) {
                folders.add(Path.of(folder));
            }
        }
        return folders;
    }
}
