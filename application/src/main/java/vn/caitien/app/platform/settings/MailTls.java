package vn.caitien.app.platform.settings;

import java.util.Arrays;

/** How the line to a mail server is kept secret. */
public enum MailTls {
    /** Not at all: for a server on this computer or behind the same walls. */
    NONE("none", 25),
    /** The line begins in the open and must turn to TLS before anything else is said. */
    STARTTLS("starttls", 587),
    /** TLS from the first byte. */
    TLS("tls", 465);

    private final String word;
    private final int port;

    MailTls(String word, int port) {
        this.word = word;
        this.port = port;
    }

    /** The manner of that word. @throws IllegalArgumentException when there is none such */
    public static MailTls of(String word) {
        return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(word));
    }

    /** The port servers take such lines at. */
    public int port() {
        return port;
    }
}
