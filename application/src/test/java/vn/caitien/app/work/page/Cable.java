package vn.caitien.app.work.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** A line between a browser and the server that can be cut: at once, or once so many bytes have gone up. */
final class Cable {
    private static final int PIECE = 8192;
    private final ServerSocket door;
    private final URI server;
    private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
    private final AtomicLong left = new AtomicLong(Long.MAX_VALUE);
    private volatile boolean cut;

    Cable(URI server) {
        this.server = server;
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
        Thread.ofVirtual().start(this::open);
    }

    String at(String path) {
        return "http://localhost:" + door.getLocalPort() + path;
    }

    void cut() {
        cut = true;
        ends.forEach(Cable::close);
        ends.clear();
    }

    /** In the middle of what goes up next. */
    void cutAfter(long bytes) {
        left.set(bytes);
    }

    boolean isCut() {
        return cut;
    }

    void mend() {
        left.set(Long.MAX_VALUE);
        cut = false;
    }

    private void open() {
        try {
            while (true) {
                Socket browser = door.accept();
                if (cut) {
                    close(browser);
                } else {
                    Socket onward = new Socket(server.getHost(), server.getPort());
                    ends.add(browser);
                    ends.add(onward);
                    Thread.ofVirtual().start(() -> pump(browser, onward, true));
                    Thread.ofVirtual().start(() -> pump(onward, browser, false));
                }
            }
        } catch (IOException over) {
            throw new UncheckedIOException(over);
        }
    }

    private void pump(Socket from, Socket to, boolean up) {
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] piece = new byte[PIECE];
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                if (up && left.addAndGet(-read) < 0) {
                    cut();
                    return;
                }
                out.write(piece, 0, read);
                out.flush();
            }
        } catch (IOException broken) {
            // both ends are closed below
        } finally {
            close(from);
            close(to);
        }
    }

    static void close(Socket end) {
        try {
            end.close();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
