package vn.caitien.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import vn.caitien.app.Application;
import vn.caitien.app.cli.Main;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.page.Browser;
import vn.caitien.app.platform.page.Keyboard;
import vn.caitien.app.platform.page.Look;
import vn.caitien.app.platform.settings.SettingValues;
import vn.caitien.app.platform.settings.Settings;
import vn.caitien.app.platform.start.Server;

/**
 * A school begins with CaiTien: from the first start to a restored backup, in one installation of its own, step by step
 * and without a mouse. Its pictures are those of docs/guide: {@code -Dcaitien.pictures=../docs/guide/hinh} puts them there.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StoryTest extends Browser {
    private static final String PASSWORD = "mưa rơi trên mái tôn";
    private static final Pattern SECRET = Pattern.compile("\\b(?:[A-Z2-7]{4} ){7}[A-Z2-7]{4}\\b");
    private static final Pattern LINK = Pattern.compile("http://localhost:\\d+(/invitation/[\\w-]+)");
    private static final int STEP_SECONDS = 30;
    private static final Path PICTURES = Path.of(System.getProperty("caitien.pictures", "target/screenshots/guide"));

    @TempDir
    private static Path folder;
    private static Ticking clock;
    private static Server server;
    private static Keyboard keyboard;
    private static String school;
    private static String invitation;
    private static CodeKey phone;

    /** The clock of the wall, some time on. */
    private static final class Ticking extends Clock {
        private Duration ahead = Duration.ZERO;

        @Override
        public Instant instant() {
            return Instant.now().plus(ahead);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    @BeforeAll
    static void install() {
        clock = new Ticking();
        server = serve(folder.resolve("data"));
        keyboard = new Keyboard(chromium);
        screen(DESK, Look.LIGHT);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    @Order(1)
    void the_first_start_makes_the_first_account() throws IOException {
        go("/");
        shown("01-lan-dau");
        go(server.part(FirstAdministrator.class).path().orElseThrow());
        keyboard.compose("[name=name]", List.of("T", "Tr", "Tra", "Trâ", "Trần", "Trần T", "Trần Th", "Trần Thi", "Trần Thị Lan"));
        keyboard.choose("form", "co").write("[name=login]", "lan").write("[name=password]", PASSWORD).write("[name=repeated]", PASSWORD);
        shown("02-tai-khoan-dau");
        keyboard.send();
        assertThat(text(".ct-bar, header")).contains("Trần Thị Lan");
    }

    @Test
    @Order(2)
    void the_school_is_founded() throws IOException {
        signIn("lan");
        go("/");
        shown("03-chua-co-truong");
        go("/schools/new");
        keyboard.compose("[name=name]", List.of("Trường T", "Trường Tiê", "Trường Tiểu học Bãi Dừa"));
        keyboard.choose("type", "primary").tick("levels", "PRIMARY").day("[name=from]", "1996-09-05");
        shown("04-lap-truong");
        keyboard.send();
        assertThat(text("h1")).contains("Bãi Dừa");
        school = path();
        shown("05-trang-truong");
        go(school + "/people/self");
        keyboard.choose("role", "head").send();
        assertThat(text("main")).contains("năm học");
    }

    @Test
    @Order(3)
    void its_year_and_its_people_are_written_down() throws IOException {
        signIn("lan");
        LocalDate today = Today.of(clock);
        int first = today.getMonthValue() < 9 ? today.getYear() - 1 : today.getYear();
        go(school + "/years/new");
        keyboard.day("[name=from]", first + "-09-01").day("[name=to]", (first + 1) + "-08-31").send();
        go(school + "/staff/import");
        keyboard.to("[name=list]");
        chromium.executeCdpCommand("Input.insertText", Map.of("text",
                "TT\tHọ và tên\tChức vụ\n1\tTrần Thị Lan\tHiệu trưởng\n2\tLê Văn Bình\tGiáo viên\n3\tPhạm Thị Mai\tVăn thư"));
        shown("06-dan-danh-sach");
        keyboard.send();
        shown("07-xem-lai-danh-sach");
        keyboard.send();
        assertThat(text("main")).contains("Lê Văn Bình", "Phạm Thị Mai");
    }

    @Test
    @Order(4)
    void someone_is_invited() throws IOException {
        signIn("lan");
        go(school + "/people/invite");
        keyboard.write("[name=name]", "Lê Văn Bình").choose("form", "thay").tick("roles", "staff");
        shown("08-moi");
        keyboard.send();
        Matcher link = LINK.matcher(text("main"));
        assertThat(link.find()).isTrue();
        invitation = link.group(1);
        shown("09-phieu-moi");
    }

    @Test
    @Order(5)
    void who_is_invited_comes_and_takes_a_second_step() throws IOException {
        screen(PHONE, Look.LIGHT);
        go(invitation);
        keyboard.write("[name=login]", "binh").write("[name=password]", PASSWORD).write("[name=repeated]", PASSWORD);
        shown("10-nhan-loi-moi");
        keyboard.send();
        go("/me/second-step");
        shown("11-buoc-thu-hai");
        Matcher secret = SECRET.matcher(text("main"));
        assertThat(secret.find()).isTrue();
        phone = new CodeKey(new Base32().decode(secret.group().replace(" ", "")));
        keyboard.write("[name=code]", code()).send();
        assertThat(text("main")).contains("binh");
        sound();
    }

    @Test
    @Order(6)
    void the_second_step_is_asked_and_another_place_can_be_ended() throws IOException {
        clock.ahead = clock.ahead.plusSeconds(STEP_SECONDS);
        signInWithCode();
        Cookie first = chromium.manage().getCookieNamed("caitien");
        chromium.manage().deleteAllCookies();
        clock.ahead = clock.ahead.plusSeconds(STEP_SECONDS);
        signInWithCode();
        go("/me");
        shown("12-noi-dang-nhap");
        keyboard.follow("form[action='/me/places/end-others'] button");
        chromium.manage().deleteAllCookies();
        chromium.manage().addCookie(new Cookie(first.getName(), first.getValue()));
        go("/me");
        assertThat(path()).isEqualTo("/sign-in");
    }

    @Test
    @Order(7)
    void a_role_is_given_and_counts_at_once() throws IOException {
        signIn("lan");
        go(school + "/people");
        shown("13-nguoi-cua-truong");
        go(URI.create(chromium.findElement(By.linkText("Lê Văn Bình")).getDomAttribute("href")).getPath());
        keyboard.tick("roles", "clerk").follow("form[action$='/roles'] button");
        assertThat(text("main")).contains("văn thư");
        shown("14-vai-tro");
        go(school + "/record");
        shown("15-nhat-ky");
        assertThat(text("main")).contains("Lê Văn Bình");
    }

    @Test
    @Order(8)
    void what_was_backed_up_while_it_ran_is_restored_elsewhere() throws Exception {
        Path backup = folder.resolve("caitien.backup");
        Path elsewhere = folder.resolve("elsewhere");
        program("backup", backup, "--data", folder.resolve("data"));
        program("backup", "verify", backup);
        program("restore", backup, "--data", elsewhere);
        program("trail", "verify", "--data", elsewhere);
        server.close();
        server = serve(elsewhere);
        clock.ahead = clock.ahead.plusSeconds(STEP_SECONDS);
        signInWithCode();
        go(school);
        assertThat(text("h1")).contains("Bãi Dừa");
    }

    private static Server serve(Path data) {
        return Server.start(Application.class, SettingValues.read(Map.of(
                Settings.DATA.name(), data.toString(), Settings.PORT.name(), "0", Settings.HEALTH_PORT.name(), "0"), Map.of()),
                clock, parts -> {});
    }

    private static void go(String path) {
        chromium.get(server.address().resolve(path).toString());
    }

    private static void signIn(String login) {
        screen(DESK, Look.LIGHT);
        go("/sign-in");
        keyboard.write("[name=login]", login).write("[name=password]", PASSWORD).send();
        chromium.findElement(By.cssSelector("a[href='/me']"));
    }

    private static void signInWithCode() {
        go("/sign-in");
        keyboard.write("[name=login]", "binh").write("[name=password]", PASSWORD).send();
        chromium.findElement(By.name("code"));
        keyboard.write("[name=code]", code()).send();
        chromium.findElement(By.cssSelector("a[href='/me']"));
    }

    private static String code() {
        return phone.code(clock.instant().getEpochSecond() / STEP_SECONDS);
    }

    private static String text(String css) {
        return chromium.findElement(By.cssSelector(css)).getText();
    }

    private static String path() {
        return URI.create(chromium.getCurrentUrl()).getPath();
    }

    /** A picture for the guide, of a page that is sound. */
    private static void shown(String name) throws IOException {
        picture(PICTURES, name);
        sound();
    }

    /** The program in a process of its own, as beside a running server; it has to succeed. */
    private static void program(Object... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC", "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")), Main.class.getName()));
        for (Object word : words) {
            command.add(word.toString());
        }
        Path said = Files.createTempFile(folder, "said", ".txt");
        int code = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start().waitFor();
        assertThat(code).as(Files.readString(said)).isZero();
    }
}
