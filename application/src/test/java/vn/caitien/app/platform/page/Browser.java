package vn.caitien.app.platform.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.remote.http.ClientConfig;

/**
 * What tests in a real browser stand on: the server, started once, and one Chromium. Each test looks at pages as wide as
 * a desk or a phone, light or dark, and each page is held to what every page must be.
 */
@Tag("full")
public abstract class Browser {
    /** How wide a screen is. */
    public static final int DESK = 1280;
    public static final int PHONE = 360;

    private static final int HEIGHT = 900;
    /** Now and then it makes a picture for ever. */
    private static final Duration PATIENCE = Duration.ofSeconds(45);
    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final Path PROGRAM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

    /** Chromium itself, for what this class has no word for; there from the first test on. */
    protected static ChromeDriver chromium;
    private static ChromeDriverService service;

    /** Where there is no Chromium, tests are skipped by name; a build server has to have it. */
    @BeforeAll
    static synchronized void begin() {
        assumeTrue(Files.isExecutable(DRIVER) || "true".equals(System.getenv("CI")), "needs chromium and chromium-driver");
        if (chromium == null) {
            chromium = start();
        }
    }

    /** One that has stopped answering is replaced. */
    @BeforeEach
    void goOn() {
        if (chromium == null) {
            chromium = start();
        }
    }

    /** Forgets who was signed in, what was chosen, and what the browser said. */
    @AfterEach
    void forget() {
        try {
            chromium.manage().deleteAllCookies();
            chromium.manage().logs().get(LogType.BROWSER);
        } catch (WebDriverException silent) {
            service.stop();
            chromium = null;
        }
    }

    /** Opens a page of the server. */
    protected static void open(String path) {
        chromium.get(TestServer.at(path));
    }

    /** Signs someone in, and waits until they are: a page that is opened sooner would break the signing in off. */
    protected static void signIn(String login, String password) {
        open("/sign-in");
        chromium.findElement(By.id("login")).sendKeys(login);
        chromium.findElement(By.id("password")).sendKeys(password);
        chromium.findElement(By.cssSelector("main .btn-primary")).click();
        chromium.findElement(By.cssSelector(".ct-who"));
    }

    /** Looks through a screen of that width, on a device set to light or dark. */
    protected static void screen(int width, Look look) {
        chromium.executeCdpCommand("Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", width < DESK));
        chromium.executeCdpCommand("Emulation.setEmulatedMedia",
                Map.of("features", List.of(
                Map.of("name", "prefers-color-scheme", "value", look.word()),
                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    }

    /** Opens a page at both widths in both looks; takes a picture of each, and holds it to {@link #sound()}. */
    protected static void soundEverywhere(String path, String name) throws IOException {
        for (int width : new int[] {DESK, PHONE}) {
            for (Look look : new Look[] {Look.LIGHT, Look.DARK}) {
                screen(width, look);
                open(path);
                picture(name + "-" + width + "-" + look.word());
                sound();
            }
        }
    }

    /** No fault by axe, nothing wider than the screen, no word of the browser about scripts or styles refused. */
    protected static void sound() {
        sound(List.of("the server responded with a status of"));
    }

    /** The same where the line is cut, which a browser complains of: also of a manifest that came to it empty. */
    protected static void soundWithoutLine() {
        sound(List.of("the server responded with a status of", "Failed to load resource: net::ERR_", "Manifest: Line: 1, column: 1"));
    }

    private static void sound(List<String> expected) {
        Results found = new AxeBuilder().withTags(RULES).analyze(chromium);
        assertThat(found.getViolations()).as(chromium.getCurrentUrl()).extracting(Browser::told).isEmpty();
        assertThat((Long) chromium.executeScript(
                "return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("wider than the screen").isZero();
        assertThat(chromium.manage().logs().get(LogType.BROWSER).getAll())
                .filteredOn(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
                .extracting(LogEntry::getMessage)
                .filteredOn(message -> expected.stream().noneMatch(message::contains)).isEmpty();
    }

    /** Keeps the whole page as a picture below {@code target/screenshots}. */
    protected static void picture(String name) throws IOException {
        picture(PICTURES, name);
    }

    /** Keeps it in another folder. */
    protected static void picture(Path folder, String name) throws IOException {
        Object data = chromium.executeCdpCommand("Page.captureScreenshot",
                Map.of("format", "png", "captureBeyondViewport", true)).get("data");
        Files.createDirectories(folder);
        Files.write(folder.resolve(name + ".png"), Base64.getDecoder().decode(data.toString()));
    }

    /** The page that is open, as it is printed without colours behind: the bytes of a PDF. */
    protected static byte[] printed() {
        Object data = chromium.executeCdpCommand("Page.printToPDF", Map.of("preferCSSPageSize", true)).get("data");
        return Base64.getDecoder().decode(data.toString());
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getNodes().stream().map(node -> node.getHtml() + " " + node.getFailureSummary()).toList();
    }

    private static ChromeDriver start() {
        service = service();
        return started(service);
    }

    /**
     * A browser of someone else's, who is at the same pages; the test ends it.
     *
     * @param more what else Chromium is started with
     */
    protected static ChromeDriver another(String... more) {
        return started(service(), more);
    }

    private static ChromeDriverService service() {
        return new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).build();
    }

    private static ChromeDriver started(ChromeDriverService by, String... more) {
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.WARNING);
        ChromeOptions options = new ChromeOptions();
        options.addArguments("--headless=new", "--no-sandbox", "--disable-dev-shm-usage",
                "--disable-background-networking", "--hide-scrollbars", "--lang=vi");
        options.addArguments(more);
        options.setCapability("goog:loggingPrefs", logs);
        options.setBinary(PROGRAM.toString());
        ChromeDriver driver = new ChromeDriver(by, options, ClientConfig.defaultConfig().readTimeout(PATIENCE));
        // between one page and the next there is nothing to be found
        driver.manage().timeouts().implicitlyWait(Duration.ofSeconds(5));
        Runtime.getRuntime().addShutdownHook(new Thread(driver::quit));
        return driver;
    }
}
