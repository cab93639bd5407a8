package vn.caitien.app.platform.files;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.settings.DaemonPlace;

/** Speaks as the daemon of ClamAV does, and finds one thing. */
public final class TestDaemon implements AutoCloseable {
    private static final String COMMAND = "zINSTREAM\0";
    private static final String FINDS = "EICAR-STANDARD-";

    private final ServerSocketChannel server;
    private final DaemonPlace place;
    private final @Nullable String answer;
    private final boolean silent;

    private TestDaemon(ServerSocketChannel server, DaemonPlace place, @Nullable String answer, boolean silent) {
        this.server = server;
        this.place = place;
        this.answer = answer;
        this.silent = silent;
        Thread.ofVirtual().start(this::serve);
    }

    /** On this computer's own network. */
    public static TestDaemon onNetwork() throws IOException {
        return onNetwork(null, false);
    }

    /** Gives that answer whatever comes. */
    static TestDaemon answering(String answer) throws IOException {
        return onNetwork(answer, false);
    }

    /** Reads and says nothing. */
    static TestDaemon silent() throws IOException {
        return onNetwork(null, true);
    }

    /** At a socket on disk. */
    static TestDaemon at(Path socket) throws IOException {
        ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(UnixDomainSocketAddress.of(socket));
        return new TestDaemon(server, new DaemonPlace(socket.toString()), null, false);
    }

    /** As it is set. */
    public DaemonPlace place() {
        return place;
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private static TestDaemon onNetwork(@Nullable String answer, boolean silent) throws IOException {
        ServerSocketChannel server = ServerSocketChannel.open().bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        int port = ((InetSocketAddress) server.getLocalAddress()).getPort();
        return new TestDaemon(server, new DaemonPlace("127.0.0.1:" + port), answer, silent);
    }

    private void serve() {
        while (server.isOpen()) {
            try (SocketChannel channel = server.accept()) {
                String seen = read(new DataInputStream(Channels.newInputStream(channel)));
                if (silent) {
                    channel.read(ByteBuffer.allocate(1));
                }
                String said = answer != null ? answer
                        : seen.contains(FINDS) ? "stream: Eicar-Test-Signature FOUND\0" : "stream: OK\0";
                channel.write(ByteBuffer.wrap(said.getBytes(StandardCharsets.US_ASCII)));
            } catch (IOException gone) {
                // the other side went, or the test is over
            }
        }
    }

    private static String read(DataInputStream in) throws IOException {
        String command = new String(in.readNBytes(COMMAND.length()), StandardCharsets.US_ASCII);
        if (!command.equals(COMMAND)) {
            throw new IOException("not known: " + command);
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            all.write(in.readNBytes(length));
        }
        return all.toString(StandardCharsets.ISO_8859_1);
    }
}
