package vn.caitien.benchmarks;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;

/** The least a page with data can cost: one row by its key, without people, rights or a template. */
final class BareEndpoint implements AutoCloseable {
    private static final int CONNECTIONS = 4;
    private static final String ROW = "select title from improvement_plan where school_id = ? limit 1";

    private final HttpServer server;
    private final BlockingQueue<Connection> connections = new LinkedBlockingQueue<>();

    BareEndpoint(DemoServer beside, Object school) throws IOException, SQLException {
        for (int at = 0; at < CONNECTIONS; at++) {
            connections.add(beside.superuser());
        }
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/row", asked -> {
            byte[] row = row(school).getBytes(StandardCharsets.UTF_8);
            asked.sendResponseHeaders(200, row.length);
            try (asked) {
                asked.getResponseBody().write(row);
            }
        });
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/row";
    }

    private String row(Object school) throws IOException {
        Connection connection = taken();
        try (PreparedStatement asked = connection.prepareStatement(ROW)) {
            asked.setObject(1, school);
            ResultSet row = asked.executeQuery();
            return row.next() ? row.getString(1) : "";
        } catch (SQLException wrong) {
            throw new IOException(wrong);
        } finally {
            connections.add(connection);
        }
    }

    private Connection taken() throws IOException {
        try {
            return connections.take();
        } catch (InterruptedException hurried) {
            throw new IOException(hurried);
        }
    }

    @Override
    public void close() throws SQLException {
        server.stop(0);
        for (Connection connection : connections) {
            connection.close();
        }
    }
}
