package vn.caitien.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A copy of the launcher with a JDK and a Maven that only say what they were asked to do. */
final class FakeHouse {
    private static final List<String> TOOLS = List.of("cat", "env", "find", "head", "mkdir", "mv", "readlink", "rm",
            "sed", "sleep", "tail", "touch");
    private static final String JAVA = """
            #!/bin/sh
            for word in "$@"; do
                case $word in -XX:AOTCacheOutput=*) echo cache >"${word#*=}"; exit 0 ;; esac
            done
            [ -z "${HOLD:-}" ] || sleep "$HOLD"
            printf 'java of %s\\n' "$0"
            printf '<%s>\\n' "$@"
            exit 7
            """;
    private static final String MAVEN = """
            #!/bin/sh
            echo built >>"$BUILDS"
            [ -z "${SLOW:-}" ] || sleep 1
            [ -z "${FAIL:-}" ] || { echo 'COMPILATION ERROR here'; exit 1; }
            for word in "$@"; do
                case $word in -Dcaitien.jar=*) echo jar >"${word#*=}" ;; esac
            done
            """;

    private final Path root;
    private final Path bin;
    private final Map<String, String> environment = new TreeMap<>();

    FakeHouse(Path folder) throws IOException {
        root = Files.createDirectories(folder.resolve("a house"));
        bin = Files.createDirectories(folder.resolve("bin"));
        for (String tool : TOOLS) {
            program(bin.resolve(tool), "#!/bin/sh\nexec " + where(tool) + " \"$@\"\n");
        }
        Files.copy(Path.of("../caitien"), launcher());
        for (String file : List.of("pom.xml", "library/pom.xml", "application/pom.xml", "library/src/main/A.java",
                "application/src/main/B.java")) {
            Files.createDirectories(root.resolve(file).getParent());
            Files.writeString(root.resolve(file), "");
        }
        program(bin.resolve("mvn"), MAVEN);
        environment.put("PATH", bin.toString());
        environment.put("HOME", folder.resolve("nobody").toString());
        environment.put("BUILDS", folder.resolve("builds").toString());
        environment.put("CAITIEN_JDKS", folder.resolve("jdks").toString());
    }

    /** What a start left. */
    record Started(int code, String out, String err) {}

    Path launcher() {
        return root.resolve("caitien");
    }

    /** What the launcher keeps for later starts of the server; it need not be there. */
    Path serveCache(String version) {
        return jar().resolveSibling("caitien-serve-" + version + ".aot");
    }

    Path jar() {
        return root.resolve("application/target/caitien.jar");
    }

    FakeHouse with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    FakeHouse without(String tool) throws IOException {
        Files.delete(bin.resolve(tool));
        return this;
    }

    /** A JDK of that version; its release file is left out where the version is to be asked for. */
    Path jdk(String version, boolean release) throws IOException {
        Path jdk = Path.of(environment.get("CAITIEN_JDKS")).resolve("jdk-" + version);
        Files.createDirectories(jdk.resolve("bin"));
        program(jdk.resolve("bin/java"), JAVA.replace("for word in",
                "[ \"${1:-}\" = -version ] && { echo 'openjdk version \"" + version + "\" 2026-04-21' >&2; exit 0; }\nfor word in"));
        program(jdk.resolve("bin/javac"), JAVA);
        if (release) {
            Files.writeString(jdk.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
        }
        return jdk;
    }

    int builds() throws IOException {
        Path builds = Path.of(environment.get("BUILDS"));
        return Files.exists(builds) ? Files.readAllLines(builds).size() : 0;
    }

    void changeSource() throws IOException {
        Files.setLastModifiedTime(root.resolve("library/src/main/A.java"), FileTime.from(Instant.now().plusSeconds(5)));
    }

    Started start(String... arguments) throws IOException, InterruptedException {
        return startBy(launcher(), arguments);
    }

    Started startBy(Path launcher, String... arguments) throws IOException, InterruptedException {
        Path out = Files.createTempFile(root, "out", "");
        Path err = Files.createTempFile(root, "err", "");
        Process process = process(launcher, arguments).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        return new Started(process.waitFor(), Files.readString(out), Files.readString(err));
    }

    ProcessBuilder process(Path launcher, String... arguments) {
        List<String> command = new ArrayList<>(List.of("/bin/sh", launcher.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder process = new ProcessBuilder(command).directory(bin.toFile());
        process.environment().clear();
        process.environment().putAll(environment);
        return process;
    }

    private static void program(Path file, String text) throws IOException {
        Files.writeString(file, text);
        file.toFile().setExecutable(true);
    }

    private static Path where(String tool) {
        return Stream.of("/usr/bin", "/bin").map(folder -> Path.of(folder, tool)).filter(Files::exists)
                .findFirst().orElseThrow();
    }
}
