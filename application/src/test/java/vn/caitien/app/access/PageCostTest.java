package vn.caitien.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caitien.app.access.Isolation.Line;
import vn.caitien.app.access.Visitor.Answer;
import vn.caitien.app.platform.database.StatementCount;
import vn.caitien.app.work.TestTasks;

/** What every page of a school costs, whether it has three of everything or three hundred. */
@Tag("full")
class PageCostTest {
    private static final int STATEMENTS = 5;
    private static final int BYTES = 20_000;
    private static final ServedSchool SMALL = ServedSchool.with(3);
    private static final ServedSchool LARGE = ServedSchool.with(300);
    /** Pages that show more when they are asked for something. */
    private static final List<Line> ASKING = List.of(
            new Line("GET", "/schools/{school}/plans/search?q=giáo+viên", Isolation.Reach.SCHOOL),
            new Line("GET", "/schools/{school}/plans/side?p={plans}&p={issued}&show=tasks&show=time&show=sections", Isolation.Reach.SCHOOL),
            new Line("GET", "/schools/{school}/plans/{plan}/edit/strip?at=sections%5B1%5D.text", Isolation.Reach.SCHOOL));
    private static final Visitor OF_SMALL = SMALL.head.signedIn();
    private static final Visitor OF_LARGE = LARGE.head.signedIn();
    private static final Visitor STRANGER = new Visitor();

    /** The name on top of every page is asked once and kept for a while. */
    @BeforeEach
    void knowTheNames() {
        OF_SMALL.get(SMALL.path("/schools/{school}/people"));
        OF_LARGE.get(LARGE.path("/schools/{school}/people"));
    }

    /** Files for printing are no pages, nor are pictures. */
    static List<Line> pages() {
        return Stream.concat(Isolation.LINES.stream(), ASKING.stream())
                .filter(line -> line.reach() == Isolation.Reach.SCHOOL && line.method().equals("GET"))
                .filter(line -> !line.pattern().contains("/paper.") && !line.pattern().contains("/scans/")
                        && !line.pattern().endsWith(".png") && !line.pattern().endsWith("/content") && !line.pattern().endsWith(".zip")).toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void it_sends_few_statements_and_as_many_for_three_hundred_as_for_three(Line page) {
        List<String> many = statements(OF_LARGE, LARGE, page);
        assertThat(many).hasSizeLessThanOrEqualTo(STATEMENTS).hasSameSizeAs(statements(OF_SMALL, SMALL, page));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void its_first_view_is_small(Line page) throws IOException {
        assertThat(packed(OF_LARGE.get(LARGE.path(page.pattern())).body())).isLessThan(BYTES);
    }

    /** What a phone keeps for a line that breaks, and what who holds a link to one task asks for. */
    @ParameterizedTest
    @ValueSource(strings = {"/no-line", "/sw.js", "/manifest.webmanifest", "/t/…", "/t/…/token"})
    void without_an_account_it_is_as_cheap(String page) throws IOException {
        String large = page.replace("/t/…", linked(LARGE));
        List<String> many = statements(STRANGER, large);
        assertThat(many).hasSizeLessThanOrEqualTo(STATEMENTS).hasSameSizeAs(statements(STRANGER, page.replace("/t/…", linked(SMALL))));
        assertThat(packed(STRANGER.get(large).body())).isLessThan(BYTES);
    }

    private static String linked(ServedSchool school) {
        String task = school.path("/schools/{school}/tasks/{task}");
        return TestTasks.linked(school.head.id(), school.id, UUID.fromString(task.substring(task.lastIndexOf('/') + 1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/no-line", "/sw.js", "/manifest.webmanifest"})
    void what_a_phone_keeps_asks_nothing_of_the_database(String page) {
        assertThat(statements(STRANGER, page)).isEmpty();
    }

    private static List<String> statements(Visitor visitor, ServedSchool school, Line page) {
        return statements(visitor, school.path(page.pattern()));
    }

    /** Asked again where the name, which is kept for a minute, was forgotten just then. */
    private static List<String> statements(Visitor visitor, String address) {
        List<String> sent = sent(visitor, address);
        return sent.stream().anyMatch(statement -> statement.contains("common.school_entry")) ? sent(visitor, address) : sent;
    }

    private static List<String> sent(Visitor visitor, String address) {
        StatementCount.start();
        Answer answer = visitor.get(address);
        assertThat(answer.status()).isEqualTo(200);
        return StatementCount.sent();
    }

    private static int packed(String page) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream packed = new GZIPOutputStream(bytes)) {
            packed.write(page.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }
}
