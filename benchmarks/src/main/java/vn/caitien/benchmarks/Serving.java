package vn.caitien.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import vn.caitien.benchmarks.ServeStart.Figures;
import vn.caitien.benchmarks.ServeStart.Memory;

/** One run of the server, started as people start it. */
final class Serving implements AutoCloseable {
    /** Opened before the memory is looked at again. */
    static final int PAGES = 200;
    private static final String LAUNCHER = Path.of("caitien").toAbsolutePath().toString();
    private static final long PATIENCE_SECONDS = 300;

    private final Process process;
    private final URI address;
    private final double firstPage;

    private Serving(Process process, URI address, double firstPage) {
        this.process = process;
        this.address = address;
        this.firstPage = firstPage;
    }

    /** Builds the program and its command line's class cache where they are not there, so that no start has to. */
    static void prepare() throws IOException, InterruptedException {
        new ProcessBuilder(LAUNCHER, "--version").start().waitFor();
    }

    /**
     * Returns when the first page is there.
     *
     * @param home where it keeps its data, and what it prints in {@code output}
     * @param more words of the command
     */
    static Serving start(Path home, String... more) throws IOException, InterruptedException {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        long begin = System.nanoTime();
        List<String> command = new ArrayList<>(List.of(LAUNCHER, "serve",
                "--data", home.resolve("data").toString(), "--port", Integer.toString(port), "--set", "server.health-port=0"));
        command.addAll(List.of(more));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true).redirectOutput(home.resolve("output").toFile()).start();
        URI address = URI.create("http://127.0.0.1:" + port + "/");
        while (!opened(address)) {
            if (!process.isAlive() || System.nanoTime() - begin > TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS)) {
                process.destroy();
                throw new IOException(Files.readString(home.resolve("output")));
            }
            Thread.sleep(5);
        }
        return new Serving(process, address, (System.nanoTime() - begin) / 1e9);
    }

    /** How long the first page took, and the memory then and after some use. */
    Figures figures() throws IOException {
        double processor = processorSeconds();
        Memory fresh = memory();
        for (int page = 0; page < PAGES; page++) {
            opened(address.resolve(page % 2 == 0 ? "/" : "/look"));
        }
        return new Figures(firstPage, processor, fresh, memory());
    }

    URI address() {
        return address;
    }

    /** What it and its database have used of the processors. */
    double processorSeconds() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .mapToDouble(one -> one.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3).sum();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    private static boolean opened(URI address) throws IOException {
        HttpURLConnection page = (HttpURLConnection) address.toURL().openConnection();
        try (InputStream in = page.getInputStream()) {
            in.transferTo(OutputStream.nullOutputStream());
            return page.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (ConnectException notYet) {
            return false;
        }
    }

    /** The Java process is the launcher's own; whatever of PostgreSQL it has started is below it. */
    Memory memory() {
        return new Memory(Ran.proportional(process.toHandle()), process.descendants()
                .filter(below -> below.info().command().filter(name -> name.contains("postgres")).isPresent())
                .mapToDouble(Ran::proportional).sum());
    }
}
