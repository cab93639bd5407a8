package vn.caitien.app.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.caitien.app.platform.mail.PostOffice;
import vn.caitien.app.work.reminding.ServedMorning;

/** The days of a school, each from its reminders to what people do at noon. */
final class YearDays {
    private final YearSchool school;
    private final Map<LocalDate, List<Runnable>> noon = new TreeMap<>();
    /** Mails that went before quiet hours were over. */
    int early;
    /** Mornings on which someone was told something. */
    int mornings;
    private boolean away;

    YearDays(YearSchool school) {
        this.school = school;
    }

    /** What is done at noon of a day; the first that was named is done first. */
    YearDays on(String day, Runnable act) {
        noon.computeIfAbsent(LocalDate.parse(day), none -> new ArrayList<>()).add(act);
        return this;
    }

    /** Nobody answers at the mail server from the morning of a day until the next. */
    YearDays away(String day, Runnable evening) {
        on(LocalDate.parse(day).minusDays(1).toString(), () -> {
            away = true;
            school.post.away();
        });
        on(day, evening);
        return on(day, () -> {
            school.to(LocalDate.parse(day), "20:59");
            PostOffice.attempt(school.server);
            school.post.back();
            away = false;
        });
    }

    void live(String first, String last) {
        LocalDate.parse(first).datesUntil(LocalDate.parse(last).plusDays(1)).forEach(this::live);
    }

    private void live(LocalDate day) {
        school.to(day, "06:30");
        ServedMorning.tick(school.server);
        int made = PostOffice.waiting(school.server, school.id);
        PostOffice.attempt(school.server);
        early += made - PostOffice.waiting(school.server, school.id);
        mornings += made > 0 ? 1 : 0;
        school.to(day, "07:00");
        if (away) {
            PostOffice.attempt(school.server);
        } else {
            PostOffice.deliver(school.server, school.id);
        }
        school.to(day, "12:00");
        noon.getOrDefault(day, List.of()).forEach(Runnable::run);
    }
}
