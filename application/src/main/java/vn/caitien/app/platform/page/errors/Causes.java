package vn.caitien.app.platform.page.errors;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.validation.BindException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.StaleVersion;
import vn.caitien.app.platform.TooManyTries;

/** Makes out of an exception what the trouble is. */
final class Causes {
    /** States of SQL: the connection is broken. */
    private static final String CONNECTION = "08";
    /** The server is shutting down, crashed, or does not take connections yet. */
    private static final String SHUTDOWN = "57P";
    private static final String TOO_MANY_CONNECTIONS = "53300";
    private static final String DISK_FULL = "53100";
    /** How Linux says that the disk is full; Java has no type for it. */
    private static final String NO_SPACE = "No space left";

    private Causes() {}

    /** The deepest cause that says something; {@link Trouble#FAULT} where none does. */
    static Trouble of(Throwable wrong) {
        return Stream.iterate(wrong, cause -> cause != null, Throwable::getCause)
                .map(Causes::one)
                .reduce(Trouble.FAULT, (outer, inner) -> inner == Trouble.FAULT ? outer : inner);
    }

    /** What an answer of that status means. */
    static Trouble of(int status) {
        return switch (HttpStatus.resolve(status)) {
            case null -> Trouble.FAULT;
            case UNAUTHORIZED, FORBIDDEN, NOT_FOUND, GONE -> Trouble.NOT_FOUND;
            case METHOD_NOT_ALLOWED -> Trouble.WRONG_METHOD;
            case CONFLICT -> Trouble.STALE;
            case CONTENT_TOO_LARGE, URI_TOO_LONG, REQUEST_HEADER_FIELDS_TOO_LARGE -> Trouble.TOO_LARGE;
            case TOO_MANY_REQUESTS -> Trouble.TOO_MANY;
            case SERVICE_UNAVAILABLE -> Trouble.DATABASE_GONE;
            case INSUFFICIENT_STORAGE -> Trouble.DISK_FULL;
            case HttpStatus other -> other.is4xxClientError() ? Trouble.WRONG_REQUEST : Trouble.FAULT;
        };
    }

    private static Trouble one(Throwable cause) {
        return switch (cause) {
            case StaleVersion _ -> Trouble.STALE;
            case NotHere _ -> Trouble.NOT_FOUND;
            case TooManyTries _ -> Trouble.TOO_MANY;
            case CsrfException _ -> Trouble.EXPIRED_FORM;
            case AccessDeniedException _ -> Trouble.NOT_FOUND;
            case AuthenticationException _ -> Trouble.NOT_FOUND;
            case MaxUploadSizeExceededException _ -> Trouble.TOO_LARGE;
            case InvalidParameterException wrong -> of(wrong.getErrorCode());
            case ErrorResponse answer -> of(answer.getStatusCode().value());
            case TypeMismatchException _ -> Trouble.WRONG_REQUEST;
            case BindException _ -> Trouble.WRONG_REQUEST;
            case HttpMessageNotReadableException _ -> Trouble.WRONG_REQUEST;
            case MultipartException _ -> Trouble.WRONG_REQUEST;
            case SQLTransientConnectionException _ -> Trouble.DATABASE_GONE;
            // what can be neither ended nor taken back has lost its connection; a pool says that without a state
            case TransactionSystemException _ -> Trouble.DATABASE_GONE;
            case SQLException wrong when wrong.getSQLState() != null -> ofState(wrong.getSQLState());
            case IOException wrong when wrong.getMessage() != null && wrong.getMessage().contains(NO_SPACE) -> Trouble.DISK_FULL;
            default -> Trouble.FAULT;
        };
    }

    private static Trouble ofState(String state) {
        if (state.equals(DISK_FULL)) {
            return Trouble.DISK_FULL;
        }
        return state.startsWith(CONNECTION) || state.startsWith(SHUTDOWN) || state.equals(TOO_MANY_CONNECTIONS)
                ? Trouble.DATABASE_GONE
                : Trouble.FAULT;
    }
}
