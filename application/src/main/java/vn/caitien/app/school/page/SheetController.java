package vn.caitien.app.school.page;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.page.parts.Table;
import vn.caitien.app.platform.page.parts.Table.Cell;
import vn.caitien.app.school.AssignmentSheet;
import vn.caitien.app.school.AssignmentSheets;
import vn.caitien.app.school.SchoolYear;
import vn.caitien.app.school.SchoolYears;

/** One person's part in a year, to read and to print. */
@Controller
class SheetController {
    private final Asks asks;
    private final AssignmentSheets sheets;
    private final SchoolYears years;
    private final Clock clock;

    SheetController(Asks asks, AssignmentSheets sheets, SchoolYears years, Clock clock) {
        this.asks = asks;
        this.sheets = sheets;
        this.years = years;
        this.clock = clock;
    }

    /** Of the year asked for, else of today's, else of the newest. */
    @GetMapping("/schools/{school}/staff/{id}/sheet")
    String sheet(@PathVariable UUID id, HttpServletRequest request, Model model) {
        Asking asking = asks.reading(request);
        List<SchoolYear> all = years.all(asking.school());
        LocalDate today = Today.of(clock);
        if (all.isEmpty()) {
            return Asking.shown(model, Page.yearless(asking, asking.say("sheet"), Words.crumbs(asking, "staff")));
        }
        UUID asked = asking.maybeId("year");
        SchoolYear year = asked == null
                ? all.stream().filter(one -> one.on(today)).findFirst().orElse(all.getFirst())
                : all.stream().filter(one -> one.id().equals(asked)).findFirst()
                        .orElseThrow(() -> new NotHere("school year"));
        AssignmentSheet sheet = sheets.of(asking.school(), id, year);
        return Asking.shown(model, Page.of(asking.say("sheet.of", sheet.person().name()), Words.crumbs(asking, "staff"),
                asking.say("years.one", sheet.year().label()), List.of(), List.of(posts(asking, sheet), duties(asking, sheet))));
    }

    private static Part posts(Asking asking, AssignmentSheet sheet) {
        Table table = sheet.posts().isEmpty() ? null : new Table(asking.say("column.posts"),
                List.of(asking.say("column.posts"), asking.say("column.time")),
                sheet.posts().stream().map(post -> List.of(Cell.of(Words.post(asking, post)),
                        Cell.of(asking.span(post.from(), post.to())))).toList());
        return Part.of("posts", asking.say("column.posts"),
                table == null ? List.of(asking.say("person.no-posts")) : List.of(), table, List.of());
    }

    private static Part duties(Asking asking, AssignmentSheet sheet) {
        Table table = sheet.duties().isEmpty() ? null : new Table(asking.say("sheet.duties"),
                List.of(asking.say("sheet.body"), asking.say("field.role"), asking.say("field.criteria"),
                        asking.say("column.decision"), asking.say("column.time")),
                sheet.duties().stream().map(duty -> List.of(Cell.of(duty.body()), Cell.of(asking.say("role." + duty.role().key())),
                        Cell.of(duty.criteria().isEmpty() ? null : String.join(", ", duty.criteria())),
                        Cell.of(Words.decision(asking, duty.decision())), Cell.of(asking.span(duty.from(), duty.to())))).toList());
        return Part.of("duties", asking.say("sheet.duties"),
                table == null ? List.of(asking.say("sheet.none")) : List.of(), table, List.of());
    }
}
