package vn.caitien.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.caitien.app.access.Isolation.Line;
import vn.caitien.app.access.Visitor.Answer;

/** Every route of the application as those who must not get in: a stranger, someone of another school who knows ids, a guest of yesterday. */
class IsolationTest {
    private static final ServedSchool OURS = ServedSchool.with(1);
    private static final ServedSchool THEIRS = ServedSchool.with(1);
    private static final Visitor SIBLING = THEIRS.head.signedIn();
    private static final Visitor PAST_GUEST = Served.someone().wasGuest(OURS.id).signedIn();
    private static final Visitor STRANGER = new Visitor();

    static List<Line> closed() {
        return Isolation.LINES.stream().filter(line -> line.reach() != Isolation.Reach.ANYONE).toList();
    }

    static List<Line> behindWords() {
        return Isolation.LINES.stream().filter(line -> line.pattern().contains("{word}")).toList();
    }

    /** Those that name a part of a school. */
    static List<Line> ofParts() {
        return ofSchools().stream().filter(line -> line.pattern().replace("{school}", "").contains("{")).toList();
    }

    static List<Line> ofSchools() {
        return Isolation.LINES.stream().filter(line -> line.reach() == Isolation.Reach.SCHOOL).toList();
    }

    static List<Line> ofTheInstallation() {
        return Isolation.LINES.stream().filter(line -> line.reach() == Isolation.Reach.INSTALLATION).toList();
    }

    @Test
    void every_route_has_its_line_and_every_line_its_route() {
        Set<String> routes = new TreeSet<>();
        for (RequestMappingInfo route : Served.part(RequestMappingHandlerMapping.class).getHandlerMethods().keySet()) {
            for (String pattern : route.getPatternValues()) {
                Set<RequestMethod> methods = route.getMethodsCondition().getMethods();
                (methods.isEmpty() ? Set.of("ANY") : methods).forEach(method -> routes.add(method + " " + pattern));
            }
        }
        assertThat(routes).containsExactlyInAnyOrderElementsOf(Isolation.LINES.stream().map(Line::toString).toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("closed")
    void a_stranger_gets_the_sign_in_or_nothing(Line line) {
        Answer answer = asked(STRANGER, line, OURS.path(line.pattern()));
        if (answer.status() != 404) {
            assertThat(answer.status()).isIn(302, 303);
            assertThat(answer.location()).contains("/sign-in");
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("behindWords")
    void a_wrong_word_opens_nothing(Line line) {
        assertThat(asked(STRANGER, line, OURS.path(line.pattern())).status()).isEqualTo(404);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ofSchools")
    void someone_of_another_school_gets_nothing_even_with_real_ids(Line line) {
        assertThat(asked(SIBLING, line, OURS.path(line.pattern())).status()).isEqualTo(404);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ofTheInstallation")
    void the_head_of_a_school_gets_nothing_of_what_is_of_the_whole_installation(Line line) {
        assertThat(asked(SIBLING, line, OURS.path(line.pattern())).status()).isEqualTo(404);
        assertThat(asked(SIBLING, line, THEIRS.path(line.pattern())).status()).isEqualTo(404);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ofParts")
    void a_part_of_another_school_is_not_found_below_one_s_own(Line line) {
        assertThat(asked(SIBLING, line, OURS.path(line.pattern(), THEIRS.id)).status()).isEqualTo(404);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ofSchools")
    void a_guest_whose_time_is_over_gets_nothing(Line line) {
        assertThat(asked(PAST_GUEST, line, OURS.path(line.pattern())).status()).isEqualTo(404);
    }

    /** The same requests as the head of the school: so it was no wrong address that kept the others out. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("ofSchools")
    void the_school_s_own_pages_are_there_for_its_head(Line line) {
        if (line.method().equals("GET")) {
            assertThat(asked(SIBLING, line, THEIRS.path(line.pattern())).status()).isEqualTo(200);
        }
    }

    private static Answer asked(Visitor visitor, Line line, String path) {
        visitor.get("/sign-in");
        return line.method().equals("GET") ? visitor.get(path) : visitor.post(path, FIELDS);
    }

    /** Whatever a form of ours may need: it must not be a missing field that keeps people out. */
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("version", "1"), Map.entry("name", "Lý Thị Lạ"), Map.entry("form", "co"), Map.entry("login", "la"),
            Map.entry("password", House.PASSWORD), Map.entry("repeated", House.PASSWORD), Map.entry("present", House.PASSWORD),
            Map.entry("code", "000000"), Map.entry("role", "officer"), Map.entry("roles", "staff"), Map.entry("from", "2026-09-01"), Map.entry("to", "2026-10-01"),
            Map.entry("taker", OURS.head.id().toString()), Map.entry("plan", "0"), Map.entry("extent", "plans"), Map.entry("value", "vi"), Map.entry("back", "/"));
}
