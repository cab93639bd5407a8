package vn.caitien.app.improvement.page.draft;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.improvement.Drafting;
import vn.caitien.app.improvement.Overtaken;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.improvement.page.Reader;
import vn.caitien.app.improvement.page.Readers;
import vn.caitien.app.platform.ids.Uuid7;
import vn.caitien.paper.forms.ProblemList;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Plan;
import vn.caitien.plan.Row;
import vn.caitien.plan.edit.Edit;
import vn.caitien.plan.edit.EditConflict;
import vn.caitien.plan.edit.Places;
import vn.caitien.plan.edit.RowSplit;

/** The lines of a draft's tables: added, copied, moved, removed. */
@Controller
@RequestMapping("/schools/{school}/plans/{plan}/edit/rows")
class RowsController {
    private final Readers readers;
    private final Drafting drafting;
    private final Clock clock;

    RowsController(Readers readers, Drafting drafting, Clock clock) {
        this.readers = readers;
        this.drafting = drafting;
        this.clock = clock;
    }

    /** What is done to a line. */
    enum Act {
        ADD,
        PROBLEM,
        /** Problems told by the items become lines of their own. */
        PROBLEMS,
        REVIEW,
        COPY,
        SPLIT,
        UP,
        DOWN,
        REMOVE
    }

    /**
     * @param row the line it is done to; null at the end of the table
     * @param line of its tasks, from 1, at which it is made two
     */
    @PostMapping
    String row(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable PlanId plan,
            @RequestParam(defaultValue = "ADD") Act act, @RequestParam(required = false) @Nullable String row,
            @RequestParam(defaultValue = "1") int line, HttpServletRequest request) {
        Reader reader = readers.writer(account, school, request);
        String fresh = Uuid7.at(clock).toString();
        try {
            drafting.change(account, reader.school(), plan, content -> switch (act) {
                case ADD -> DraftEdits.rowAfter(content, row, fresh);
                case PROBLEM -> DraftEdits.problem(content, fresh);
                case PROBLEMS -> ProblemList.own(content);
                case REVIEW -> DraftEdits.review(content);
                case SPLIT -> RowSplit.at(content, String.valueOf(row), line, fresh);
                case COPY -> DraftEdits.copy(row(content, row), fresh);
                case UP -> DraftEdits.moved(content, row(content, row), -1);
                case DOWN -> DraftEdits.moved(content, row(content, row), 1);
                case REMOVE -> new Edit.RemoveRow(row(content, row));
            });
        } catch (Overtaken gone) {
            return "redirect:" + reader.at("/" + plan + "/edit?told=gone");
        }
        return "redirect:" + switch (act) {
            case ADD, COPY -> reader.draft(plan, Places.cell(fresh, Cell.CRITERION));
            case SPLIT -> reader.draft(plan, Places.cell(fresh, Cell.TASKS));
            case PROBLEMS, REVIEW -> reader.at("/" + plan + "/edit?told=" + act.name().toLowerCase(Locale.ROOT));
            case PROBLEM -> reader.draft(plan, "problems[" + fresh + "].criterion");
            case UP, DOWN -> reader.draft(plan, Places.cell(String.valueOf(row), Cell.TASKS));
            case REMOVE -> reader.at("/" + plan + "/edit?told=removed");
        };
    }

    private static Row row(Plan plan, @Nullable String id) throws EditConflict {
        return plan.rows().stream().filter(one -> one.id().equals(id)).findFirst()
                .orElseThrow(() -> EditConflict.gone(Places.row(String.valueOf(id))));
    }
}
