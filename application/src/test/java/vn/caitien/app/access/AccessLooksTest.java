package vn.caitien.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import vn.caitien.app.access.Served.Someone;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.page.Browser;
import vn.caitien.app.platform.page.Look;

/** The pages of accounts and people in a real browser. */
class AccessLooksTest extends Browser {
    private static final LocalDate DAY = Today.of(Clock.systemUTC());

    private final SchoolId school = Served.school();
    private final Someone head = Served.someone().is(Role.HEAD, school);
    private final Someone teacher = Served.someone().is(Role.STAFF, school);
    private final Someone operator = Served.someone().keeps();
    private final String base = "/schools/" + school + "/people";

    @Test
    void signing_in() throws IOException {
        soundEverywhere("/sign-in", "sign-in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/me", "/me/password", "/me/second-step", "/matrix"})
    void one_s_own_account(String path) throws IOException {
        signIn();
        soundEverywhere(path, "account" + path.replace('/', '-'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/invite", "/delegate"})
    void the_people_of_a_school(String below) throws IOException {
        Served.part(HandingOver.class).delegate(head.id(), school, teacher.id(), DAY.plusDays(1), DAY.plusDays(9));
        signIn();
        soundEverywhere(base + below, "people" + below.replace('/', '-'));
    }

    @Test
    void one_person() throws IOException {
        signIn();
        soundEverywhere(base + "/" + teacher.id(), "person");
    }

    @Test
    void the_record() throws IOException {
        for (int at = 0; at < 3; at++) {
            Served.part(Members.class).give(head.id(), school, teacher.id(), List.of(Role.MONITOR, Role.CLERK), DAY, null);
        }
        signIn();
        soundEverywhere("/schools/" + school + "/record", "record");
    }

    @Test
    void ending_a_role_that_is_the_last_of_its_kind() throws IOException {
        signIn();
        open(base + "/" + head.id());
        chromium.findElement(By.cssSelector("#roles-held ~ ul a")).click();
        soundEverywhere(path(), "role-end");
        chromium.findElement(By.cssSelector("main .btn-primary")).click();
        assertThat(chromium.findElement(By.cssSelector(".ct-refuse")).getText()).contains("người cuối cùng");
        picture("role-end-refused");
        sound();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/invite"})
    void who_keeps_the_installation(String below) throws IOException {
        signIn(operator);
        Served.part(Welcoming.class).invite(operator.id(), Place.INSTALLATION,
                new Wanted("Lý Văn Trên", AddressForm.THAY, null, List.of(Role.OPERATOR), DAY, null));
        soundEverywhere("/installation/people" + below, "keepers" + below.replace('/', '-'));
    }

    @Test
    void one_person_seen_by_who_keeps_the_installation() throws IOException {
        signIn(operator);
        soundEverywhere("/installation/people/" + teacher.id(), "keepers-person");
        soundEverywhere("/installation/people/" + teacher.id() + "/close", "keepers-close");
        soundEverywhere("/installation/record?about=accounts", "keepers-record");
    }

    @Test
    void a_link_that_was_withdrawn() throws IOException {
        SecretWord word = Served.part(Welcoming.class).invite(head.id(), Place.of(school),
                new Wanted("Lý Thị Mới", AddressForm.CO, null, List.of(Role.CLERK), DAY, null));
        Invitation made = Served.part(Welcoming.class).waiting(school).getFirst();
        Served.part(Welcoming.class).withdraw(head.id(), school, made.id(), made.version());
        soundEverywhere("/invitation/" + word.text(), "closed-link");
    }

    @Test
    void a_slip() throws IOException {
        signIn();
        for (int width : new int[] {DESK, PHONE}) {
            screen(width, Look.LIGHT);
            open(base + "/invite");
            chromium.findElement(By.id("name")).sendKeys("Lý Thị Mới");
            chromium.findElement(By.cssSelector("#roles input[value=staff]")).click();
            chromium.findElement(By.cssSelector("main .btn-primary")).click();
            picture("slip-" + width);
            sound();
        }
    }

    private void signIn() {
        signIn(head);
    }

    private static String path() {
        return URI.create(chromium.getCurrentUrl()).getPath();
    }

    private static void signIn(Someone who) {
        screen(DESK, Look.LIGHT);
        open("/sign-in");
        chromium.findElement(By.id("login")).sendKeys(who.login());
        chromium.findElement(By.id("password")).sendKeys(House.PASSWORD);
        chromium.findElement(By.cssSelector("main .btn-primary")).click();
    }
}
