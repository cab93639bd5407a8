package vn.caitien.app.work.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.PointerInput;
import org.openqa.selenium.interactions.Sequence;

/** How long a report takes with a thumb, and how many taps. Started by hand. */
@Tag("long")
class ThumbTest extends WeakLine {
    /** What a tired hand needs to find the next thing, and to type a sign. */
    private static final Duration LOOK = Duration.ofMillis(1500);
    private static final Duration SIGN = Duration.ofMillis(350);

    @Test
    void a_task_is_reported_with_a_thumb_in_under_a_minute() throws IOException {
        through(mine());
        long began = System.nanoTime();
        tap(".ct-todo .btn");
        when(page -> page.getCurrentUrl().endsWith("/report"));
        tap("#state label");
        // choosing a photo is three taps of the telephone's own: the field, the camera, “OK”
        pause(LOOK.multipliedBy(3));
        chromium.findElement(By.id("files")).sendKeys(photo(1).toString());
        tap("#said");
        for (char sign : "Đã dạy 4 buổi".toCharArray()) {
            chromium.switchTo().activeElement().sendKeys(String.valueOf(sign));
            pause(SIGN);
        }
        tap(".ct-send");
        when(page -> !page.findElements(By.cssSelector("[data-after=sent]")).isEmpty());
        long seconds = Duration.ofNanos(System.nanoTime() - began).toSeconds();
        System.out.println("taps " + taps + " and 3 of the camera, seconds " + seconds);
        assertThat(seconds).isLessThan(60);
        assertThat(came(task)).hasSize(1);
        assertThat(detail(task).proofs()).hasSize(1);
    }

    @Test
    void without_words_it_takes_three_taps() {
        through(mine());
        long began = System.nanoTime();
        tap(".ct-todo .btn");
        when(page -> page.getCurrentUrl().endsWith("/report"));
        tap("#state label");
        tap(".ct-send");
        when(page -> !page.findElements(By.cssSelector("[data-after=sent]")).isEmpty());
        System.out.println("taps " + taps + ", seconds " + Duration.ofNanos(System.nanoTime() - began).toSeconds());
        assertThat(taps).isEqualTo(3);
    }

    private int taps;

    /** With a thumb, where it is seen. */
    private void tap(String css) {
        pause(LOOK);
        WebElement part = chromium.findElement(By.cssSelector(css));
        chromium.executeScript("arguments[0].scrollIntoView({block: 'center'})", part);
        PointerInput thumb = new PointerInput(PointerInput.Kind.TOUCH, "thumb");
        chromium.perform(List.of(new Sequence(thumb, 0)
                .addAction(thumb.createPointerMove(Duration.ZERO, PointerInput.Origin.fromElement(part), 0, 0))
                .addAction(thumb.createPointerDown(PointerInput.MouseButton.LEFT.asArg()))
                .addAction(thumb.createPointerUp(PointerInput.MouseButton.LEFT.asArg()))));
        taps++;
    }

    private static void pause(Duration how) {
        try {
            Thread.sleep(how);
        } catch (InterruptedException wrong) {
            throw new IllegalStateException(wrong);
        }
    }
}
