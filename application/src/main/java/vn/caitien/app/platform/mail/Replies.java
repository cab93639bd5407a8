package vn.caitien.app.platform.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.io.IOException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.mail.Answer.Kind;

/** What codes of mail servers mean for a mail (RFC 5321, 4.2). */
final class Replies {
    private static final int OK = 200;
    private static final int NOT_NOW = 400;
    /** The server goes away, whatever was asked. */
    private static final int CLOSING = 421;
    private static final int NEVER = 500;
    private static final int END = 600;
    /** This mail is larger than the server takes; the one sender code that is about the mail. */
    private static final int TOO_LARGE = 552;
    private static final String SENDER = "MAIL FROM";

    private Replies() {}

    /** The answer to the whole mail, or that there was none. @param code 0 when there was none */
    static Answer toAll(int code, String words, Exception wrong) {
        if (code >= OK && code < OK + 100) {
            return Answer.TAKEN;
        }
        if (code == CLOSING) {
            return new Answer(Kind.AWAY, words);
        }
        if (code >= NOT_NOW && code < NEVER) {
            return new Answer(Kind.LATER, words);
        }
        return code >= NEVER && code < END ? new Answer(Kind.REFUSED, words) : new Answer(Kind.UNKNOWN, words(wrong));
    }

    /** What went wrong before anything of the mail was said. */
    static Answer before(Exception wrong) {
        for (Exception one = wrong; one != null; one = next(one)) {
            if (one instanceof SMTPAddressFailedException refused) {
                return of(refused.getReturnCode(), words(refused), Kind.REFUSED);
            }
            if (one instanceof SMTPSendFailedException refused) {
                boolean ours = refused.getCommand().startsWith(SENDER) && refused.getReturnCode() != TOO_LARGE;
                // who we say that we are is the same for all mails: none of them is to be given up for it
                return of(refused.getReturnCode(), words(refused), ours ? Kind.AWAY : Kind.REFUSED);
            }
        }
        return new Answer(Kind.AWAY, words(wrong));
    }

    private static Answer of(int code, String words, Kind never) {
        if (code >= NOT_NOW && code < NEVER && code != CLOSING) {
            return new Answer(Kind.LATER, words);
        }
        return new Answer(code >= NEVER && code < END ? never : Kind.AWAY, words);
    }

    /** What it says, with what the line said below it. */
    static String words(Exception wrong) {
        StringBuilder words = new StringBuilder(said(wrong));
        for (Throwable one = below(wrong); one != null; one = below(one)) {
            if (one instanceof IOException && words.indexOf(said(one)) < 0) {
                words.append(": ").append(said(one));
            }
        }
        return words.toString();
    }

    private static String said(Throwable one) {
        return one.getMessage() == null ? one.getClass().getSimpleName() : one.getMessage();
    }

    private static @Nullable Throwable below(Throwable one) {
        return one instanceof MessagingException wrapped ? wrapped.getNextException() : one.getCause();
    }

    private static @Nullable Exception next(Exception one) {
        return one instanceof SendFailedException failed ? failed.getNextException() : null;
    }
}
