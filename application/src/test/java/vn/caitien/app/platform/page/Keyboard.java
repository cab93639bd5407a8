package vn.caitien.app.platform.page;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Someone without a mouse. */
public final class Keyboard {
    private static final int MOST_STEPS = 150;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ChromeDriver chromium;

    public Keyboard(ChromeDriver chromium) {
        this.chromium = chromium;
    }

    /** Goes on with Tab until that is reached. */
    public Keyboard to(String css) {
        for (int step = 0; step < MOST_STEPS; step++) {
            if (at(css)) {
                return this;
            }
            press(Keys.TAB);
        }
        throw new AssertionError("the keyboard does not reach " + css + " on " + chromium.getCurrentUrl());
    }

    public Keyboard press(CharSequence... keys) {
        new Actions(chromium).sendKeys(keys).perform();
        return this;
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
