package vn.caitien.app.platform.database;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * How one role signs in to the database.
 *
 * @param url of JDBC
 */
public record Login(String url, String user, String password) {
    private static final String MAC = "HmacSHA256";

    /** A connection of its own, outside of any pool. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /**
     * Another role of the same installation. Its password follows from this one's, so that several servers over one
     * database agree on it and there is one secret to keep.
     */
    Login of(String role) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(password.getBytes(StandardCharsets.UTF_8), MAC));
            byte[] made = mac.doFinal(("role " + role).getBytes(StandardCharsets.UTF_8));
            return new Login(url, role, Base64.getUrlEncoder().withoutPadding().encodeToString(made));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Without the password. */
    @Override
    public String toString() {
        return user + " at " + url;
    }
}
