package vn.caitien.app.work.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import vn.caitien.app.access.Role;
import vn.caitien.app.work.TaskId;
import vn.caitien.app.work.TaskReport;

/** Twenty reports over a line that is cut three times. Started by hand. */
@Tag("long")
class LongWeakLineTest extends WeakLine {
    private static final int MANY = 20;

    @Test
    void twenty_reports_arrive_once_in_order_however_often_the_line_is_cut() throws IOException {
        TaskId other = given("Kiểm tra phòng thực hành");
        know(task);
        know(other);
        CABLE.cut();
        for (int at = 1; at <= MANY; at++) {
            through(page(at % 2 == 0 ? other : task));
            write("Báo cáo " + at, photo(at));
            if (at % 5 == 0) {
                anotherWindow();
            }
        }
        long began = System.nanoTime();
        // in the middle of a photo
        sendUntilCut(600_000);
        int first = all(other).size();
        anotherWindow();
        sendUntilCut(900_000);
        // signed out between, and someone else is there
        chromium.manage().deleteAllCookies();
        CABLE.mend();
        signIn(work.someone(Role.STAFF));
        through(mine());
        int before = all(other).size();
        assertThat(chromium.findElement(By.cssSelector("[data-unsent]")).isDisplayed()).isFalse();
        chromium.manage().deleteAllCookies();
        // the sending goes on as soon as they are signed in
        CABLE.cutAfter(700_000);
        signIn(teacher);
        when(page -> CABLE.isCut());
        assertThat(all(other)).hasSizeBetween(before, MANY - 1);
        anotherWindow();
        CABLE.mend();
        through(mine());
        when(page -> all(other).size() == MANY && detail(task).proofs().size() + detail(other).proofs().size() == MANY);
        List<TaskReport> came = all(other);
        assertThat(came).extracting(TaskReport::said)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, MANY).mapToObj(at -> "Báo cáo " + at).toList());
        assertThat(came).noneMatch(TaskReport::behind);
        eachHasItsPhoto(task);
        eachHasItsPhoto(other);
        when(page -> !page.findElement(By.cssSelector("[data-unsent]")).isDisplayed());
        System.out.println("reports " + came.size() + ", after the first cut " + first + ", before the third " + before
                + ", seconds with all pauses " + Duration.ofNanos(System.nanoTime() - began).toSeconds());
    }

    private void sendUntilCut(long bytes) {
        CABLE.mend();
        CABLE.cutAfter(bytes);
        through(mine());
        when(page -> CABLE.isCut());
    }

    private List<TaskReport> all(TaskId other) {
        List<TaskReport> all = new ArrayList<>(came(task));
        all.addAll(came(other));
        all.sort((one, next) -> one.at().compareTo(next.at()));
        return all;
    }
}
