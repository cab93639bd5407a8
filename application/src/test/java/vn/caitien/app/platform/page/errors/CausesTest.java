package vn.caitien.app.platform.page.errors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.stream.Stream;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.StaleVersion;
import vn.caitien.app.platform.TooManyTries;
import vn.caitien.app.platform.page.Language;
import vn.caitien.app.platform.page.Texts;

class CausesTest {
    static Stream<Arguments> causes() {
        return Stream.of(
                arguments(new StaleVersion("plan"), Trouble.STALE),
                arguments(new NotHere("plan"), Trouble.NOT_FOUND),
                arguments(new TooManyTries(Duration.ofMinutes(1)), Trouble.TOO_MANY),
                arguments(new CsrfException("no token"), Trouble.EXPIRED_FORM),
                arguments(new AccessDeniedException("no"), Trouble.NOT_FOUND),
                arguments(new MaxUploadSizeExceededException(1), Trouble.TOO_LARGE),
                arguments(new InvalidParameterException("long", 413), Trouble.TOO_LARGE),
                arguments(new InvalidParameterException("odd", 400), Trouble.WRONG_REQUEST),
                arguments(new IOException("No space left on device"), Trouble.DISK_FULL),
                arguments(new DataAccessResourceFailureException("gone", new SQLException("gone", "08006")), Trouble.DATABASE_GONE),
                arguments(new RuntimeException(new SQLException("stopping", "57P01")), Trouble.DATABASE_GONE),
                arguments(new RuntimeException(new SQLException("full", "53100")), Trouble.DISK_FULL),
                arguments(new RuntimeException(new SQLException("odd", "42601")), Trouble.FAULT),
                arguments(new TransactionSystemException("rollback failed", new SQLException("closed")), Trouble.DATABASE_GONE),
                arguments(new TransactionSystemException("commit failed", new SQLException("full", "53100")), Trouble.DISK_FULL),
                arguments(new SQLException("no state"), Trouble.FAULT),
                arguments(new IllegalStateException("a fault"), Trouble.FAULT));
    }

    @ParameterizedTest
    @MethodSource("causes")
    void a_cause_tells_what_the_trouble_is(Throwable wrong, Trouble trouble) {
        assertThat(Causes.of(wrong)).isEqualTo(trouble);
    }

    @ParameterizedTest
    @CsvSource({"400,WRONG_REQUEST", "401,NOT_FOUND", "403,NOT_FOUND", "404,NOT_FOUND", "405,WRONG_METHOD", "413,TOO_LARGE",
            "415,WRONG_REQUEST", "429,TOO_MANY", "500,FAULT", "503,DATABASE_GONE", "599,FAULT"})
    void a_status_tells_what_the_trouble_is(int status, Trouble trouble) {
        assertThat(Causes.of(status)).isEqualTo(trouble);
    }

    @ParameterizedTest
    @EnumSource(Trouble.class)
    void each_trouble_says_what_happened_why_and_what_to_do(Trouble trouble) {
        Texts texts = Texts.in(Language.VI);
        assertThat(Stream.of("title", "what", "why", "do").map(part -> texts.say(trouble.key(part)))).noneMatch(String::isBlank);
    }

    @Test
    void a_refusal_does_not_tell_whether_the_page_exists() {
        assertThat(Causes.of(new AccessDeniedException("no"))).isEqualTo(Causes.of(new NotHere("plan")));
    }
}
