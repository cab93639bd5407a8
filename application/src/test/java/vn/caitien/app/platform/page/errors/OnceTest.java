package vn.caitien.app.platform.page.errors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.caitien.app.platform.page.Forms;

/** A form that is sent twice. */
class OnceTest {
    private final String number = Forms.fresh();

    @BeforeEach
    void nothing_done() {
        Pages.faults().acts.set(0);
    }

    private static MockHttpServletResponse send(String path, String number) throws Exception {
        return Pages.get().perform(post(path).param(Forms.ONCE, number)).andReturn().getResponse();
    }

    private static int acts() {
        return Pages.faults().acts.get();
    }

    @Test
    void it_acts_once() throws Exception {
        send("/faults/act", number);
        send("/faults/act", number);
        assertThat(acts()).isOne();
    }

    @Test
    void it_leads_where_the_first_sending_led() throws Exception {
        send("/faults/act", number);
        MockHttpServletResponse second = send("/faults/act", number);
        assertThat(second.getStatus()).isEqualTo(303);
        assertThat(second.getHeader("Location")).isEqualTo("/done");
    }

    @Test
    void sendings_at_the_same_moment_act_once() throws Exception {
        try (var pool = Executors.newFixedThreadPool(8)) {
            Callable<Integer> sending = () -> send("/faults/act", number).getStatus();
            List<Future<Integer>> answers = pool.invokeAll(Stream.generate(() -> sending).limit(8).toList());
            assertThat(answers).allSatisfy(answer -> assertThat(answer.get()).isBetween(300, 303));
        }
        assertThat(acts()).isOne();
    }

    @Test
    void a_sending_that_failed_may_be_tried_again() throws Exception {
        send("/faults/fails", number);
        assertThat(send("/faults/fails", number).getStatus()).isEqualTo(409);
        assertThat(acts()).isEqualTo(2);
    }

    @Test
    void two_forms_act_twice() throws Exception {
        send("/faults/act", number);
        send("/faults/act", Forms.fresh());
        assertThat(acts()).isEqualTo(2);
    }

    @Test
    void a_form_without_a_number_acts_each_time() throws Exception {
        send("/faults/act", "");
        send("/faults/act", "");
        assertThat(acts()).isEqualTo(2);
    }
}
