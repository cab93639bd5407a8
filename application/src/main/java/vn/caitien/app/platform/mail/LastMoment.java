package vn.caitien.app.platform.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.BooleanSupplier;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/** A line to a mail server that asks, once the server waits for the words of a mail and before the first one, whether to go on. */
final class LastMoment extends SMTPTransport {
    private BooleanSupplier may = () -> false;
    private boolean begun;
    private boolean ended;
    private int code;
    private String words = "";

    LastMoment(Session session, String protocol) {
        super(session, new URLName(protocol, null, -1, null, null, null), protocol, protocol.endsWith("s"));
    }

    /** For the next mail. @param asked writes down for good that it is being said; false, or an exception: nothing is said */
    void ask(BooleanSupplier asked) {
        may = asked;
        begun = false;
        ended = false;
        code = 0;
        words = "";
    }

    /** Whether any of the mail may have been said. */
    boolean begun() {
        return begun;
    }

    /** The server's code for the whole mail; 0 when none came. */
    int code() {
        return code;
    }

    /** What it said with that code. */
    String words() {
        return words;
    }

    @Override
    protected OutputStream data() throws MessagingException {
        OutputStream out = super.data();
        // an error of the line makes the sender cut it: the server, which waits, must throw away what it has
        if (!asked()) {
            throw new MessagingException("not to be said", new IOException("not to be said"));
        }
        begun = true;
        return out;
    }

    @Override
    protected void finishData() throws IOException, MessagingException {
        ended = true;
        super.finishData();
    }

    /** The first answer after the end of the mail is the one about it; what is said while tidying up is not. */
    @Override
    protected int readServerResponse() throws MessagingException {
        int answer = super.readServerResponse();
        if (ended && code == 0 && answer > 0) {
            code = answer;
            words = getLastServerResponse();
        }
        ended = false;
        return answer;
    }

    private boolean asked() throws MessagingException {
        try {
            return may.getAsBoolean();
        } catch (RuntimeException wrong) {
            throw new MessagingException("whether to go on is not known", new IOException(wrong));
        }
    }
}
