package vn.caitien.app.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Hands without a mouse: each key goes to what has the focus, and each place the focus comes to has to be seen. */
public final class Keyboard {
    private static final int MOST_STEPS = 120;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** "" or what is wrong: most of nine points of it must be its own, and a ring must be about it. */
    private static final String SEEN = """
            const on = document.activeElement, box = on.getClientRects()[0];
            if (on === document.body) return '';
            if (!box) return 'no box: ' + on.outerHTML.slice(0, 120);
            const labels = [...(on.labels ?? [])];
            const own = e => e && (on.contains(e) || labels.some(label => label.contains(e)));
            let seen = 0;
            for (const x of [.25, .5, .75]) for (const y of [.25, .5, .75])
              if (own(document.elementFromPoint(box.left + x * box.width, box.top + y * box.height))) seen++;
            const shown = s => s && ((s.outlineStyle !== 'none' && s.outlineWidth !== '0px') || s.boxShadow !== 'none');
            const ring = [on, on.nextElementSibling].some(e => e && shown(getComputedStyle(e)));
            const enough = box.height > innerHeight / 2 ? 1 : 5;
            return (seen >= enough ? '' : 'hidden ' + seen) + (ring || on.id === 'main' ? '' : ' no ring')
            """;

    private final ChromeDriver chromium;
    private final List<String> faults = new ArrayList<>();
    private int pressed;

    public Keyboard(ChromeDriver chromium) {
        this.chromium = chromium;
    }

    /** Goes on with Tab until that is reached, which has to have a name to be told by. */
    public Keyboard to(String css) {
        return to(css, () -> press(Keys.TAB));
    }

    /** Goes back with Shift and Tab until that is reached. */
    public Keyboard back(String css) {
        return to(css, () -> with(Keys.SHIFT, Keys.TAB));
    }

    public Keyboard press(CharSequence... keys) {
        pressed++;
        return type(keys);
    }

    /** A key while another is held. */
    public Keyboard with(Keys held, CharSequence key) {
        pressed++;
        new Actions(chromium).keyDown(held).sendKeys(key).keyUp(held).perform();
        return this;
    }

    /** Words, which are not counted as keys. */
    public Keyboard type(CharSequence... words) {
        new Actions(chromium).sendKeys(words).perform();
        return this;
    }

    /** Puts many lines where the focus is, as a paste of plain text does. */
    public Keyboard paste(String words) {
        chromium.executeCdpCommand("Input.insertText", Map.of("text", words));
        return this;
    }

    /** How many keys were pressed, typing aside. */
    public int pressed() {
        return pressed;
    }

    /** Where the focus could not be seen. */
    public List<String> faults() {
        return faults;
    }

    private Keyboard to(String css, Runnable step) {
        for (int steps = 0; steps < MOST_STEPS; steps++) {
            if (at(css)) {
                assertThat(chromium.switchTo().activeElement().getAccessibleName()).as("name of " + css).isNotBlank();
                return this;
            }
            step.run();
            String wrong = String.valueOf(chromium.executeScript(SEEN));
            if (!wrong.isEmpty()) {
                faults.add(chromium.getCurrentUrl().replaceAll("[0-9a-f-]{36}", "…") + " " + wrong + ": "
                        + chromium.executeScript("return document.activeElement.outerHTML.slice(0, 160)"));
            }
        }
        throw new AssertionError("the keyboard does not reach " + css + " on " + chromium.getCurrentUrl() + " "
                + chromium.findElement(By.tagName("main")).getText());
    }

    /** Writes into a field, over what is in it. */
    public Keyboard write(String css, String text) {
        to(css);
        new Actions(chromium).keyDown(Keys.CONTROL).sendKeys("a").keyUp(Keys.CONTROL).sendKeys(text).perform();
        return this;
    }

    /** Writes as a Vietnamese input method does: the text stands under a line and changes until it is done. */
    public Keyboard compose(String css, List<String> states) {
        to(css);
        states.forEach(state -> chromium.executeCdpCommand("Input.imeSetComposition",
                Map.of("text", state, "selectionStart", state.length(), "selectionEnd", state.length())));
        chromium.executeCdpCommand("Input.insertText", Map.of("text", states.getLast()));
        return this;
    }

    /** A day as yyyy-mm-dd, in whichever order the browser's field takes it. */
    public Keyboard day(String css, String day) {
        String[] parts = day.split("-");
        to(css).press(parts[2] + parts[1] + parts[0]);
        if (!day.equals(value())) {
            press(Keys.ARROW_LEFT, Keys.ARROW_LEFT, parts[1] + parts[2] + parts[0]);
        }
        if (!day.equals(value())) {
            throw new AssertionError(css + " holds " + value() + ", not " + day);
        }
        return this;
    }

    /** One of several of a group, or of a list. */
    public Keyboard choose(String name, String value) {
        to("[name=" + name + "]");
        press(" ");
        for (int step = 0; step < MOST_STEPS && !value.equals(value()); step++) {
            press(Keys.ARROW_DOWN);
        }
        if (!value.equals(value())) {
            throw new AssertionError("no " + value + " among " + name);
        }
        return this;
    }

    /** One box of several. */
    public Keyboard tick(String name, String value) {
        return to("[name=" + name + "][value=" + value + "]").press(" ");
    }

    /** Sends the form of the page, and waits for what comes of it. */
    public void send() {
        follow("main .btn-primary");
    }

    /** Presses a button or follows a link, and waits for the page it leads to. */
    public void follow(String css) {
        to(css);
        chromium.executeScript("window.before = true");
        press(Keys.ENTER);
        new WebDriverWait(chromium, PATIENCE).ignoring(WebDriverException.class).until(page -> chromium.executeScript(
                "return window.before === undefined && document.readyState === 'complete'").equals(true));
    }

    private boolean at(String css) {
        return Boolean.TRUE.equals(chromium.executeScript("return document.activeElement.matches(arguments[0])", css));
    }

    private String value() {
        return String.valueOf(chromium.executeScript("return document.activeElement.value"));
    }
}
