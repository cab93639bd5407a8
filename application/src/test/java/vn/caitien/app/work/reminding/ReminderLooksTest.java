package vn.caitien.app.work.reminding;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import vn.caitien.app.access.Role;
import vn.caitien.app.access.Served;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.page.Browser;
import vn.caitien.app.work.Doer;
import vn.caitien.app.work.TestWork;

@Tag("full")
class ReminderLooksTest extends Browser {
    private static final LocalDate TODAY = Today.of(Clock.systemUTC());

    @Test
    void the_head_s_reminders_are_sound_on_a_desk_and_a_phone_in_the_light_and_the_dark() throws IOException {
        TestWork work = TestWork.founded();
        Served.Someone head = work.someone(Role.HEAD);
        Doer self = new Doer(head.id().value(), "Võ Thị Hiệu");
        work.task("Dạy phụ đạo học sinh chưa hoàn thành môn Toán, mỗi tuần hai buổi chiều", self, TODAY);
        work.task("Sửa hàng rào phía sau dãy phòng học cấp bốn", self, TODAY.minusDays(12));
        work.task("Họp tổ chuyên môn", new Doer(work.person(), "Trần Thị Mai"), TODAY.plusDays(4));
        open("/sign-in");
        chromium.findElement(By.id("login")).sendKeys(head.login());
        chromium.findElement(By.id("password")).sendKeys(Served.PASSWORD);
        chromium.findElement(By.cssSelector("main .btn-primary")).click();
        soundEverywhere("/schools/" + work.school() + "/work/reminders", "reminders");
    }
}
