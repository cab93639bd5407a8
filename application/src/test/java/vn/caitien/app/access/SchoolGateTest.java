package vn.caitien.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.ids.SchoolId;

/** Before all pages of schools, whichever module they are of. */
class SchoolGateTest {
    @TempDir
    private static Path folder;

    private static House house;
    private final AccountId someone = house.someone();
    private final SchoolId school = house.school();

    @BeforeAll
    static void open() {
        house = new House(folder);
    }

    @BeforeEach
    void start() {
        // another test's request may still be this thread's
        RequestContextHolder.resetRequestAttributes();
        house.clock.to("2026-09-01T03:00:00Z");
    }

    @Test
    void who_is_of_a_school_looks_at_it() {
        house.is(someone, Role.STAFF, school);
        assertThat(may("GET", "/schools/" + school + "/card")).isTrue();
    }

    @Test
    void who_only_looks_changes_nothing() {
        house.is(someone, Role.STAFF, school);
        assertThat(may("POST", "/schools/" + school + "/card")).isFalse();
    }

    @Test
    void the_head_changes_it() {
        house.is(someone, Role.HEAD, school);
        assertThat(may("POST", "/schools/" + school + "/card")).isTrue();
    }

    @Test
    void nobody_looks_at_another_school() {
        house.is(someone, Role.HEAD, school);
        assertThat(may("GET", "/schools/" + house.school() + "/card")).isFalse();
    }

    @Test
    void a_guest_whose_days_are_over_looks_at_nothing() {
        house.is(someone, Role.GUEST, school, Today.of(house.clock), Today.of(house.clock));
        assertThat(may("GET", "/schools/" + school + "/people")).isTrue();
        house.clock.to("2026-09-02T03:00:00Z");
        assertThat(may("GET", "/schools/" + school + "/people")).isFalse();
    }

    @Test
    void what_is_of_no_school_is_for_who_keeps_the_installation() {
        house.is(someone, Role.HEAD, school);
        assertThat(may("GET", "/schools/new")).isFalse();
        house.memberships.add(new Membership(
                house.id(), someone, Role.OPERATOR, null, null, null, Today.of(house.clock), null, 1));
        assertThat(may("GET", "/schools/new")).isTrue();
    }

    /** A page the gate does not know as such is the head's alone, whatever the matrix says. */
    @Test
    void only_pages_of_the_school_itself_are_decided_at_the_gate() {
        house.is(someone, Role.STAFF, school);
        assertThat(Served.part(RequestMappingHandlerMapping.class).getHandlerMethods().entrySet().stream()
                .filter(route -> !route.getValue().getBeanType().getName().startsWith("vn.caitien.app.school."))
                .flatMap(route -> route.getKey().getPatternValues().stream()).filter(path -> path.startsWith("/schools/{school}/")).distinct())
                .isNotEmpty().allSatisfy(path -> assertThat(may("POST", path.replace("{school}", school.toString()))).as(path).isTrue());
    }

    @Test
    void units_are_read_by_who_keeps_a_school_and_kept_by_nobody_of_it() {
        String unit = "/units/" + house.id();
        house.is(someone, Role.STAFF, school);
        assertThat(may("GET", unit)).isFalse();
        house.is(someone, Role.ADMINISTRATOR, school);
        assertThat(may("GET", "/units") && may("GET", unit)).isTrue();
        assertThat(may("GET", unit + "/name") || may("POST", "/units/new")).isFalse();
    }

    private boolean may(String method, String path) {
        MockHttpServletRequest request = new MockHttpServletRequest(method, path);
        String id = path.matches("/schools/.+") ? path.split("/")[2] : "";
        return new SchoolGate(new CurrentRights(house.permissions)).authorize(
                () -> UsernamePasswordAuthenticationToken.authenticated(someone, null, List.of()),
                new RequestAuthorizationContext(request, Map.of("school", id))).isGranted();
    }
}
