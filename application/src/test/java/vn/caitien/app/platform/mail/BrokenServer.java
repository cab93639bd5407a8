package vn.caitien.app.platform.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server on this computer that answers as it is told, once each, and properly when it is told no more. */
final class BrokenServer implements AutoCloseable {
    /** Instead of an answer: the line is cut. */
    static final String CUT = "";
    private static final Map<String, String> PROPER = Map.of("", "220 here", "EHLO", "250 here", "MAIL", "250 ok", "RCPT", "250 ok",
            "DATA", "354 go on", "words", "", ".", "250 taken", "RSET", "250 ok", "NOOP", "250 ok", "QUIT", "221 bye");
    private static final int VERB = 4;

    private final ServerSocket socket;
    private final Map<String, Deque<String>> told = new ConcurrentHashMap<>();
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private final List<String> commands = new CopyOnWriteArrayList<>();
    private String last = "";

    BrokenServer() throws IOException {
        socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread.ofPlatform().daemon().name("broken-server").start(this::listen);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** @param to a command; "" is the greeting, "words" the first line of a mail, "." its end */
    BrokenServer answers(String to, String... replies) {
        told.computeIfAbsent(to, command -> new ArrayDeque<>()).addAll(List.of(replies));
        return this;
    }

    /** The mails it took. */
    List<String> taken() {
        return taken;
    }

    /** What it was asked, by verb. */
    List<String> commands() {
        return commands;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void listen() {
        while (!socket.isClosed()) {
            try (Socket line = socket.accept()) {
                serve(new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.US_ASCII)), line.getOutputStream());
            } catch (IOException gone) {
                commands.add("gone");
            }
        }
    }

    private void serve(BufferedReader in, OutputStream out) throws IOException {
        if (!said("", out)) {
            return;
        }
        for (String asked = in.readLine(); asked != null; asked = in.readLine()) {
            String verb = asked.substring(0, VERB).toUpperCase(Locale.ROOT);
            commands.add(verb);
            if (!said(verb, out) || verb.equals("DATA") && last.startsWith("354") && !took(in, out) || verb.equals("QUIT")) {
                return;
            }
        }
    }

    private boolean took(BufferedReader in, OutputStream out) throws IOException {
        StringBuilder words = new StringBuilder();
        for (String line = in.readLine(); !".".equals(line); line = in.readLine()) {
            if (line == null || words.isEmpty() && told.containsKey("words") && !told.get("words").isEmpty()) {
                told.getOrDefault("words", new ArrayDeque<>()).poll();
                return false;
            }
            words.append(line).append('\n');
        }
        boolean goesOn = said(".", out);
        if (last.startsWith("2")) {
            taken.add(words.toString());
        }
        return goesOn;
    }

    private boolean said(String to, OutputStream out) throws IOException {
        String reply = told.getOrDefault(to, new ArrayDeque<>()).poll();
        last = reply == null ? PROPER.getOrDefault(to, "500 what") : reply;
        if (last.equals(CUT)) {
            return false;
        }
        out.write((last + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
        // 421 and 221 end the line, as a server does
        return !last.startsWith("421");
    }
}
