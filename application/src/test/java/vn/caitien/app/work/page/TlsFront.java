package vn.caitien.app.work.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** What stands before the server where it is reached with TLS: it ends the encryption and says how it was asked, as a proxy does. Its line can be cut. */
final class TlsFront {
    /** No name of this computer: for those a browser makes exceptions. */
    private static final String NAME = "truong.example.test";
    private static final char[] WORD = "chi-de-thu".toCharArray();
    private static final String HEAD_END = "\r\n\r\n";
    private static final String BAD_GATEWAY = "HTTP/1.1 502 Bad Gateway\r\nContent-Type: text/html\r\nContent-Length: 20\r\nConnection: close"
            + HEAD_END + "<h1>Bad Gateway</h1>";

    private final ServerSocket door;
    private final URI server;
    private final String key;
    private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;
    private volatile boolean alone;

    /** @param folder for its key and certificate */
    TlsFront(URI server, Path folder) {
        this.server = server;
        try {
            KeyStore store = store(folder.resolve("front.p12"));
            key = Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(store.getCertificate("front").getPublicKey().getEncoded()));
            door = context(store).getServerSocketFactory().createServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException | GeneralSecurityException wrong) {
            throw new IllegalStateException(wrong);
        }
        Thread.ofVirtual().start(this::open);
    }

    /** What a browser is started with to find it, and to trust its certificate and no other beside those it trusts anyway. */
    String[] browser() {
        return new String[] {"--host-resolver-rules=MAP " + NAME + " 127.0.0.1", "--ignore-certificate-errors-spki-list=" + key};
    }

    String at(String path) {
        return "https://" + NAME + ":" + door.getLocalPort() + path;
    }

    void cut() {
        cut = true;
        ends.forEach(Cable::close);
        ends.clear();
    }

    /** The server behind it is away, as when it starts anew: it answers in its stead. */
    void standAlone() {
        alone = true;
    }

    void mend() {
        cut = false;
        alone = false;
    }

    private static KeyStore store(Path file) throws IOException, GeneralSecurityException {
        Process made = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair", "-alias", "front",
                "-keyalg", "EC", "-dname", "CN=" + NAME, "-ext", "san=dns:" + NAME, "-storetype", "PKCS12", "-keystore", file.toString(),
                "-storepass", new String(WORD)).redirectErrorStream(true).start();
        try {
            if (made.waitFor() != 0) {
                throw new IOException(new String(made.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (InterruptedException hurried) {
            throw new IOException(hurried);
        }
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, WORD);
            return store;
        }
    }

    private static SSLContext context(KeyStore store) throws GeneralSecurityException {
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, WORD);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }

    private void open() {
        try {
            while (true) {
                Socket browser = door.accept();
                if (cut) {
                    Cable.close(browser);
                } else {
                    ends.add(browser);
                    Thread.ofVirtual().start(() -> serve(browser));
                }
            }
        } catch (IOException over) {
            throw new UncheckedIOException(over);
        }
    }

    /** One request a connection. */
    private void serve(Socket browser) {
        try (browser) {
            String head = head(browser.getInputStream());
            if (head.isEmpty()) {
                return;
            }
            if (alone) {
                browser.getOutputStream().write(BAD_GATEWAY.getBytes(StandardCharsets.ISO_8859_1));
                return;
            }
            handOn(head, browser);
        } catch (IOException broken) {
            // both ends are closed
        }
    }

    private void handOn(String head, Socket browser) throws IOException {
        try (Socket onward = new Socket(server.getHost(), server.getPort())) {
            ends.add(onward);
            InputStream in = browser.getInputStream();
            onward.getOutputStream().write(told(head).getBytes(StandardCharsets.ISO_8859_1));
            Thread.ofVirtual().start(() -> pump(in, onward));
            onward.getInputStream().transferTo(browser.getOutputStream());
        }
    }

    private static String head(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        for (int read = in.read(); read >= 0; read = in.read()) {
            head.write(read);
            if (read == '\n' && head.toString(StandardCharsets.ISO_8859_1).endsWith(HEAD_END)) {
                return head.toString(StandardCharsets.ISO_8859_1);
            }
        }
        return "";
    }

    private String told(String head) {
        String asked = head.lines().filter(line -> !line.isEmpty() && !line.toLowerCase(Locale.ROOT).startsWith("connection:"))
                .collect(Collectors.joining("\r\n"));
        return asked + "\r\nConnection: close\r\nX-Forwarded-For: 127.0.0.1\r\nX-Forwarded-Proto: https\r\nX-Forwarded-Host: " + NAME
                + "\r\nX-Forwarded-Port: " + door.getLocalPort() + HEAD_END;
    }

    private static void pump(InputStream in, Socket onward) {
        try {
            OutputStream out = onward.getOutputStream();
            in.transferTo(out);
        } catch (IOException broken) {
            Cable.close(onward);
        }
    }
}
