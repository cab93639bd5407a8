package vn.caitien.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.improvement.PlanState;
import vn.caitien.app.platform.page.Keyboard;
import vn.caitien.app.platform.page.Look;
import vn.caitien.plan.Cell;
import vn.caitien.plan.edit.Places;

/** The way of a plan for who has no mouse, and for who has only a telephone. */
class PlanWayKeysTest extends PlanWay {
    private static final Path SAMPLES = Path.of("..", "samples").toAbsolutePath().normalize();
    private static final String SAVE = ".ct-bar form[action$='/save'] button";
    private static final List<String> HEADS = List.of("STT", "Nội dung cải tiến", "Mục tiêu cải tiến",
            "Hoạt động/giải pháp thực hiện", "Chỉ số đánh giá kết quả", "Thời gian thực hiện", "Cá nhân, đơn vị phụ trách",
            "Nguồn lực bảo đảm", "Thông tin, dữ liệu hoặc minh chứng dự kiến", "Mức độ thực hiện");
    private static final List<String> KEYS = List.of("tt", "improvement", "expectedResult", "tasks", "indicator", "time", "lead",
            "support", "expectedEvidence");

    private static int presses;

    @AfterEach
    void wide() {
        screen(DESK, Look.LIGHT);
    }

    @Test
    void by_keys_alone_a_pasted_table_becomes_an_issued_plan() throws IOException {
        screen(DESK, Look.LIGHT);
        Keyboard hands = new Keyboard(chromium);
        chromium.get(at("/sign-in"));
        hands.to("#login");
        hands.type("thuky");
        hands.to("#password");
        hands.type(TestDemo.DEMO.hint().password());
        hands.press(Keys.ENTER);
        there(".ct-who");
        go(hands, ".ct-nav a[href$='/plans']", "a[href$='/plans/new']");
        go(hands, "main a[href$='/plans/new']", "a[href$='/plans/import']");
        go(hands, "main a[href$='/plans/import']", "#text");
        hands.to("#text");
        hands.paste(table());
        go(hands, "form[enctype] .btn-primary", SAVE);
        view("keys-1-review");
        go(hands, SAVE, "main form[action$='/save'] input[type=radio], #draft, a[href$='/edit']");
        if (chromium.getCurrentUrl().endsWith("/save")) {
            hands.to("input[type=radio]");
            hands.press(Keys.SPACE);
            view("keys-2-save");
            go(hands, "main form .btn-primary", "a[href$='/edit']");
        }
        PlanId plan = opened();
        go(hands, "main a[href$='/edit']", "#draft");
        String row = one(plan).content().rows().getFirst().id();
        String cell = "[data-at='" + Places.cell(row, Cell.INDICATOR) + "']";
        hands.to(cell);
        view("keys-3-cell");
        hands.press(Keys.ENTER);
        focused("to");
        hands.with(Keys.CONTROL, "a");
        hands.type("Đạt 9/10 việc");
        view("keys-4-strip");
        hands.to("#strip .btn-primary");
        hands.press(Keys.ENTER);
        when(page -> !page.findElement(By.id("strip")).getAttribute("data-place").equals(Places.cell(row, Cell.INDICATOR)));
        focused("to");
        assertThat(one(plan).content().rows().getFirst().text(Cell.INDICATOR)).contains("Đạt 9/10 việc");
        hands.press(Keys.ESCAPE);
        when(page -> (Boolean) chromium.executeScript("return document.activeElement.matches('.ct-spot')"));
        hands.back("main .ct-head a[href$='/submit']");
        hands.press(Keys.ENTER);
        there("main form .btn-primary");
        hands.to("main form .btn-primary");
        view("keys-5-submit");
        hands.press(Keys.ENTER);
        when(page -> one(plan).state() == PlanState.COUNCIL);
        byHead(hands, plan);

        assertThat(hands.pressed()).as("keys pressed, typing aside").isLessThanOrEqualTo(330);
        assertThat(hands.faults()).isEmpty();
    }

    private static void byHead(Keyboard hands, PlanId plan) {
        chromium.manage().deleteAllCookies();
        chromium.get(at("/sign-in"));
        hands.to("#login");
        hands.type("hieutruong");
        hands.to("#password");
        hands.type(TestDemo.DEMO.hint().password());
        hands.press(Keys.ENTER);
        there(".ct-who");
        go(hands, ".ct-nav a[href$='/plans']", "a[href$='/plans/new']");
        go(hands, "main a[href$='/" + plan + "']", "a[href$='/pass']");
        go(hands, "main a[href$='/pass']", "#minutes");
        hands.to("#minutes");
        hands.type("12/BB-HĐ");
        hands.to("input[name=present]");
        hands.press(Keys.SPACE);
        hands.to("main form .btn-primary");
        hands.press(Keys.ENTER);
        when(page -> one(plan).state() == PlanState.PASSED);
        go(hands, "main a[href$='/issue']", "#name");
        hands.to("#name");
        if (chromium.findElement(By.id("name")).getDomProperty("value").isEmpty()) {
            hands.type("Phan Thị Lụa");
        }
        hands.to("main form .btn-primary");
        hands.press(Keys.ENTER);
        when(page -> one(plan).state() == PlanState.ISSUED);
    }

    @Test
    void on_a_telephone_a_file_becomes_an_issued_plan() throws IOException {
        screen(PHONE, Look.LIGHT);
        signIn("thuky");
        fits("1-home");
        tap(".ct-menu summary");
        tap(".ct-menu a[href$='/plans']");
        tap("main a[href$='/plans/new']");
        fits("2-new");
        tap("main a[href$='/plans/import']");
        chromium.findElement(By.cssSelector("input[type=file][name=file]")).sendKeys(SAMPLES.resolve("preschool-2025.docx").toString());
        fits("3-give");
        tap("form[enctype] .btn-primary");
        there(SAVE);
        fits("4-review");
        tap(SAVE);
        PlanId plan = opened();
        fits("5-plan");
        tap("main a[href$='/edit']");
        String row = one(plan).content().rows().getFirst().id();
        tap("[data-at='" + Places.cell(row, Cell.TIME) + "']");
        focused("to");
        fits("6-strip");
        WebElement field = chromium.findElement(By.id("to"));
        field.clear();
        field.sendKeys("Tháng 11/2025");
        tap("#strip .btn-primary");
        when(page -> one(plan).content().rows().getFirst().text(Cell.TIME).filter("Tháng 11/2025"::equals).isPresent());
        fits("7-edited");
        step(plan, "thuky", "submit", PlanState.COUNCIL);
        step(plan, "hieutruong", "pass", PlanState.PASSED);
        step(plan, "hieutruong", "issue", PlanState.ISSUED);
        chromium.get(at(HERE + "/" + plan));
        fits("9-issued");
        assertThat(presses).as("presses, signing in and choosing the file aside").isLessThanOrEqualTo(16);
    }

    private static void step(PlanId plan, String who, String verb, PlanState then) throws IOException {
        signIn(who);
        chromium.get(at(HERE + "/" + plan));
        tap("main .ct-head a[href$='/" + verb + "']");
        if (verb.equals("pass")) {
            chromium.findElement(By.id("minutes")).sendKeys("10/BB-HĐ");
            tap("input[name=present]");
        }
        fits("8-" + verb);
        tap("main form .btn-primary");
        when(page -> one(plan).state() == then);
        fits("8-" + verb + "-done");
    }

    /** The cells of a sample as they come from a clipboard that holds words only. */
    private static String table() throws IOException {
        JsonNode truth = JsonMapper.shared().readTree(Files.readString(SAMPLES.resolve("primary-form2-2026.truth.json")));
        Stream<String> rows = truth.get("rows").valueStream().map(row -> KEYS.stream()
                .map(key -> row.path(key).asString("").replaceAll("\\s+", " ")).collect(Collectors.joining("\t")) + "\tĐang thực hiện");
        return Stream.concat(Stream.of(String.join("\t", HEADS)), rows).collect(Collectors.joining("\n"));
    }

    private static void go(Keyboard hands, String css, String then) {
        hands.to(css);
        hands.press(Keys.ENTER);
        there(then);
    }

    private static void there(String css) {
        when(page -> !page.findElements(By.cssSelector(css)).isEmpty());
    }

    private static void focused(String id) {
        when(page -> id.equals(page.switchTo().activeElement().getAttribute("id")));
    }

    /** Presses where a finger would: what lies over it takes the press, and the test fails. */
    private static void tap(String css) {
        there(css);
        chromium.findElement(By.cssSelector(css)).click();
        presses++;
    }

    private static void fits(String name) throws IOException {
        view("phone-" + name);
        assertThat((Long) chromium.executeScript("return document.scrollingElement.scrollWidth")).as(name + " " + chromium.getCurrentUrl())
                .isLessThanOrEqualTo(PHONE);
    }
}
