package vn.caitien.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;

/** Hands without a mouse: each key goes to what has the focus, and each place the focus comes to has to be seen. */
final class Keyboard {
    private static final int PATIENCE = 120;
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
    private final ChromeDriver page;
    private final List<String> faults = new ArrayList<>();
    private int pressed;

    Keyboard(ChromeDriver page) {
        this.page = page;
    }

    /** Goes on by Tab to what is meant. */
    void to(String css) {
        to(css, false);
    }

    /** Goes back by Shift+Tab. */
    void back(String css) {
        to(css, true);
    }

    void press(CharSequence key) {
        pressed++;
        type(key);
    }

    void with(Keys held, CharSequence key) {
        pressed++;
        new Actions(page).keyDown(held).sendKeys(key).keyUp(held).perform();
    }

    void type(CharSequence words) {
        new Actions(page).sendKeys(words).perform();
    }

    /** Puts many lines where the focus is, as a paste of plain text does. */
    void paste(String words) {
        page.executeCdpCommand("Input.insertText", Map.of("text", words));
    }

    int pressed() {
        return pressed;
    }

    /** Where the focus could not be seen. */
    List<String> faults() {
        return faults;
    }

    private void to(String css, boolean back) {
        for (int tabs = 0; tabs < PATIENCE; tabs++) {
            if (back) {
                with(Keys.SHIFT, Keys.TAB);
            } else {
                press(Keys.TAB);
            }
            String wrong = (String) page.executeScript(SEEN);
            if (!wrong.isEmpty()) {
                faults.add(page.getCurrentUrl().replaceAll("[0-9a-f-]{36}", "…") + " " + wrong + ": "
                        + page.executeScript("return document.activeElement.outerHTML.slice(0, 160)"));
            }
            if ((Boolean) page.executeScript("return document.activeElement.matches(arguments[0])", css)) {
                assertThat(page.switchTo().activeElement().getAccessibleName()).as("name of " + css).isNotBlank();
                return;
            }
        }
        throw new AssertionError(css + " is not reached on " + page.getCurrentUrl() + " "
                + page.findElement(By.tagName("main")).getText());
    }
}
