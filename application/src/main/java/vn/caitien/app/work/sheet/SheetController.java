package vn.caitien.app.work.sheet;

import jakarta.servlet.http.HttpServletRequest;
import java.time.YearMonth;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.improvement.ImprovementPlans;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.platform.page.Download;
import vn.caitien.app.platform.page.Posted;
import vn.caitien.app.work.SchoolTasks;
import vn.caitien.app.work.WorkReader;
import vn.caitien.app.work.WorkReaders;
import vn.caitien.app.work.page.WorkPlan;
import vn.caitien.paper.Format;
import vn.caitien.paper.Papers;
import vn.caitien.paper.document.Document;

/** The sheet of a month, the table of who does what and the slips of a plan, for whoever reads its tasks. */
@Controller
@RequestMapping("/schools/{school}/plans/{issued}")
class SheetController {
    private final WorkReaders readers;
    private final ImprovementPlans plans;
    private final SchoolTasks tasks;

    SheetController(WorkReaders readers, ImprovementPlans plans, SchoolTasks tasks) {
        this.readers = readers;
        this.plans = plans;
        this.tasks = tasks;
    }

    @GetMapping("/sheet")
    String sheet(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable PlanId issued, HttpServletRequest request, Model model) {
        PlanSheets sheets = sheets(account, school, issued, request);
        Posted asked = new Posted(request);
        model.addAttribute("page", new SheetView(sheets, month(asked, sheets.reader()), asked.sent("person", ""), asked.at()).page());
        return "work/sheet/sheet";
    }

    @GetMapping({"/sheet/paper.docx", "/sheet/paper.pdf"})
    ResponseEntity<byte[]> month(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable PlanId issued, HttpServletRequest request) {
        PlanSheets sheets = sheets(account, school, issued, request);
        Posted asked = new Posted(request);
        YearMonth month = month(asked, sheets.reader());
        String person = asked.sent("person", "");
        ServletUriComponentsBuilder address = ServletUriComponentsBuilder.fromContextPath(request);
        address.path(sheets.reader().at(issued, "/sheet")).queryParam("month", month);
        if (!person.isEmpty()) {
            address.queryParam("person", "{person}");
        }
        return file(sheets.month(month, person, address.encode().buildAndExpand(person).toUriString()), say(sheets, "file.month", month.toString()), request);
    }

    @GetMapping({"/assignments/paper.docx", "/assignments/paper.pdf", "/assignments/paper.xlsx"})
    ResponseEntity<byte[]> table(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable PlanId issued, HttpServletRequest request) {
        PlanSheets sheets = sheets(account, school, issued, request);
        return file(sheets.table(), say(sheets, "file.table"), request);
    }

    @GetMapping("/slips/paper.pdf")
    ResponseEntity<byte[]> slips(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable PlanId issued, HttpServletRequest request) {
        PlanSheets sheets = sheets(account, school, issued, request);
        String mine = ServletUriComponentsBuilder.fromContextPath(request).path(sheets.reader().at("/work")).toUriString();
        return file(sheets.slips(new Posted(request).sent("person", ""), mine), say(sheets, "file.slips"), request);
    }

    private PlanSheets sheets(AccountId account, UUID school, PlanId plan, HttpServletRequest request) {
        WorkReader reader = readers.of(account, school, request);
        return new PlanSheets(reader, WorkPlan.of(plans.one(reader.school(), plan)), tasks.of(reader.school(), plan));
    }

    /** The month asked for; this one where none is, or what was sent is none. */
    private static YearMonth month(Posted asked, WorkReader reader) {
        String sent = asked.sent("month", "");
        return sent.matches("20\\d\\d-(0[1-9]|1[0-2])") ? YearMonth.parse(sent) : YearMonth.from(reader.today());
    }

    private static String say(PlanSheets sheets, String key, Object... values) {
        return sheets.reader().texts().say("sheets." + key, values);
    }

    private static ResponseEntity<byte[]> file(Document paper, String name, HttpServletRequest request) {
        Format format = Format.ofFile(request.getRequestURI()).orElse(Format.PDF);
        return Download.of(format, name, Papers.bytes(paper, format));
    }
}
