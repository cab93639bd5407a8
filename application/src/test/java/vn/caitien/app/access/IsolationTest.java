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
import vn.caitien.app.platform.ids.SchoolId;

/** Every route of the application as a stranger, and as someone of another school who knows real ids. */
class IsolationTest {
    private static final SchoolId OURS = Served.school();
    private static final Served.Someone OWNER = Served.someone().is(Role.HEAD, OURS);
    private static final Served.Someone SIBLING = Served.someone().is(Role.HEAD, Served.school());
    private static final Visitor SIBLING_SIGNED_IN = SIBLING.signedIn();
    private static final Visitor STRANGER = new Visitor();

    static List<Line> closed() {
        return Isolation.LINES.stream().filter(line -> line.reach() != Isolation.Reach.ANYONE).toList();
    }

    static List<Line> behindWords() {
        return Isolation.LINES.stream().filter(line -> line.pattern().contains("{word}")).toList();
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

    @ParameterizedTest
    @MethodSource("closed")
    void a_stranger_gets_the_sign_in_or_nothing(Line line) {
        Answer answer = asked(STRANGER, line, OURS);
        if (answer.status() != 404) {
            assertThat(answer.status()).isIn(302, 303);
            assertThat(answer.location()).contains("/sign-in");
        }
    }

    @ParameterizedTest
    @MethodSource("behindWords")
    void a_wrong_word_opens_nothing(Line line) {
        assertThat(asked(STRANGER, line, OURS).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @MethodSource("ofSchools")
    void someone_of_another_school_gets_nothing_even_with_real_ids(Line line) {
        assertThat(asked(SIBLING_SIGNED_IN, line, OURS).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @MethodSource("ofTheInstallation")
    void the_head_of_a_school_gets_nothing_of_what_is_of_the_whole_installation(Line line) {
        assertThat(asked(SIBLING_SIGNED_IN, line, OURS).status()).isEqualTo(404);
    }

    private static Answer asked(Visitor visitor, Line line, SchoolId school) {
        String path = line.pattern().replace("{school}", school.toString()).replace("{account}", OWNER.id().toString())
                .replaceAll("\\{(membership|invitation|delegation)}", OWNER.id().toString()).replaceAll("\\{\\w+}", "x");
        visitor.get("/sign-in");
        return line.method().equals("GET") ? visitor.get(path) : visitor.post(path, FIELDS);
    }

    /** Whatever a form of ours may need: it must not be a missing field that keeps people out. */
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("version", "1"), Map.entry("name", "Lý Thị Lạ"), Map.entry("form", "co"), Map.entry("login", "la"),
            Map.entry("password", House.PASSWORD), Map.entry("repeated", House.PASSWORD), Map.entry("present", House.PASSWORD),
            Map.entry("code", "000000"), Map.entry("role", "officer"), Map.entry("roles", "staff"), Map.entry("from", "2026-09-01"), Map.entry("to", "2026-10-01"),
            Map.entry("taker", OWNER.id().toString()), Map.entry("value", "vi"), Map.entry("back", "/"));
}
