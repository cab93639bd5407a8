package vn.caitien.app.work.calendar;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.improvement.ImprovementPlans;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.platform.page.Posted;
import vn.caitien.app.school.SchoolYears;
import vn.caitien.app.school.SetDays;
import vn.caitien.app.work.WorkReader;
import vn.caitien.app.work.WorkReaders;
import vn.caitien.app.work.page.WorkPlan;

/** What is due of a plan in a month, by days; with a day, all of that day. */
@Controller
@RequestMapping("/schools/{school}/plans/{issued}/calendar")
class CalendarController {
    /** Nobody plans beyond; further, days have other forms in addresses. */
    private static final int LAST_YEAR = 2999;
    private static final int FIRST_YEAR = 1900;

    private final WorkReaders readers;
    private final ImprovementPlans plans;
    private final DueDays days;
    private final SchoolYears years;
    private final SetDays set;

    CalendarController(WorkReaders readers, ImprovementPlans plans, DueDays days, SchoolYears years, SetDays set) {
        this.readers = readers;
        this.plans = plans;
        this.days = days;
        this.years = years;
        this.set = set;
    }

    @GetMapping
    String month(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable("issued") PlanId id, HttpServletRequest request, Model model) {
        WorkReader reader = readers.of(account, school, request);
        Posted posted = new Posted(request);
        WorkPlan plan = WorkPlan.of(plans.one(reader.school(), id));
        LocalDate only = day(posted.sent("day", ""));
        YearMonth month = only != null ? YearMonth.from(only) : month(posted.sent("month", ""), YearMonth.from(reader.today()));
        OfficialDays official = OfficialDays.of(years.all(reader.school()), set, month.atDay(1), month.atEndOfMonth());
        model.addAttribute("page", new MonthView(reader, plan, month, only, days.of(reader.school(), id, month), official).page());
        return "work/calendar/month";
    }

    /** The other for what is no month. */
    private static YearMonth month(String text, YearMonth otherwise) {
        try {
            YearMonth month = YearMonth.parse(text);
            return month.getYear() < FIRST_YEAR || month.getYear() > LAST_YEAR ? otherwise : month;
        } catch (DateTimeException none) {
            return otherwise;
        }
    }

    private static @Nullable LocalDate day(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            return day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR ? null : day;
        } catch (DateTimeException none) {
            return null;
        }
    }
}
