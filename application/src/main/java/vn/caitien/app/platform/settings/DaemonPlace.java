package vn.caitien.app.platform.settings;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;

/**
 * Where another program on this computer or in its network listens.
 *
 * @param text the path of a socket, which begins with a slash, or a host and a port divided by a colon
 */
public record DaemonPlace(String text) {
    private static final int LAST_PORT = 65_535;
    private static final String PATH = "/";

    /** @throws IllegalArgumentException when it is neither */
    public DaemonPlace {
        int colon = text.lastIndexOf(':');
        if (!text.startsWith(PATH) && (colon < 1 || port(text) < 1 || port(text) > LAST_PORT)) {
            throw new IllegalArgumentException(text);
        }
    }

    /** A channel that can be connected to {@link #address}. */
    public SocketChannel channel() throws IOException {
        return text.startsWith(PATH) ? SocketChannel.open(StandardProtocolFamily.UNIX) : SocketChannel.open();
    }

    /** Its address; a host's name is looked up. */
    public SocketAddress address() {
        return text.startsWith(PATH)
                ? UnixDomainSocketAddress.of(text)
                : new InetSocketAddress(text.substring(0, text.lastIndexOf(':')), port(text));
    }

    private static int port(String text) {
        return Integer.parseInt(text.substring(text.lastIndexOf(':') + 1));
    }
}
