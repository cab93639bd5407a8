package vn.caitien.app.platform.page.errors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.mock.web.MockHttpServletResponse;

/** What the log tells of an error page. */
class ErrorLogTest {
    private final Logger log = (Logger) LoggerFactory.getLogger(ErrorPages.class);
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>() {
        @Override
        protected void append(ILoggingEvent line) {
            line.prepareForDeferredProcessing();
            super.append(line);
        }
    };

    @BeforeEach
    void listen() {
        log.setLevel(Level.INFO);
        lines.start();
        log.addAppender(lines);
    }

    @AfterEach
    void stop() {
        log.detachAppender(lines);
    }

    private static MockHttpServletResponse answer(String path) throws Exception {
        return Pages.get().perform(get(path)).andReturn().getResponse();
    }

    @Test
    void a_fault_is_told_once_with_its_cause_and_the_name_on_the_page() throws Exception {
        String name = answer("/faults/fault").getHeader("X-Request-Id");
        assertThat(lines.list).singleElement().satisfies(
                line -> assertThat(line.getMDCPropertyMap()).containsEntry("request.id", name),
                line -> assertThat(line.getThrowableProxy().getMessage()).isEqualTo("what only the log may tell"));
    }

    @Test
    void an_address_may_hold_a_name_and_is_not_told() throws Exception {
        answer("/faults/fault?name=Hoa");
        assertThat(lines.list).noneMatch(line -> line.getFormattedMessage().contains("Hoa"));
    }

    @Test
    void what_people_mistype_is_no_fault() throws Exception {
        answer("/no-such-page");
        assertThat(lines.list).isEmpty();
    }
}
