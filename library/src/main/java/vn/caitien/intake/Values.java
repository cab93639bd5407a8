package vn.caitien.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.catalogue.SchoolType;
import vn.caitien.phrase.FundingReader;
import vn.caitien.phrase.MoneyColumn;
import vn.caitien.phrase.MoneyReader;
import vn.caitien.phrase.PartyContext;
import vn.caitien.phrase.PartyReader;
import vn.caitien.phrase.Target;
import vn.caitien.phrase.TargetReader;
import vn.caitien.phrase.TimeContext;
import vn.caitien.phrase.TimeReader;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Cost;
import vn.caitien.plan.Form;
import vn.caitien.plan.Header;
import vn.caitien.plan.Normalised;
import vn.caitien.plan.Plan;
import vn.caitien.plan.Row;
import vn.caitien.plan.Schedule;

/** Reads the values of a plan's words: targets, times, sums, parties. */
final class Values {
    /** The same plan with every row's values. */
    Plan read(Plan plan) {
        Header header = plan.header();
        TimeContext years = new TimeContext(header.schoolYear(), header.period());
        List<Row> rows = plan.rows().stream().map(row -> row.with(normalised(row, plan.form(), years, parties(header)))).toList();
        return plan.with(rows);
    }

    private static Normalised normalised(Row row, @Nullable Form form, TimeContext years, PartyContext people) {
        Target target = row.text(Cell.EXPECTED_RESULT).map(TargetReader::read).orElse(Target.UNKNOWN);
        Schedule schedule = row.text(Cell.TIME).map(words -> TimeReader.read(words, years)).orElse(Schedule.UNKNOWN);
        return new Normalised(target.level(), target.action(), schedule, costs(row, form),
                FundingReader.read(text(row, Cell.BUDGET), text(row, Cell.SUPPORT), form),
                row.text(Cell.LEAD).map(words -> PartyReader.read(words, people)).orElse(List.of()));
    }

    /** In Mẫu số 2 the sums stand among the resources; a plan that has a column of its own for them keeps to it. */
    private static List<Cost> costs(Row row, @Nullable Form form) {
        if (!row.normalised().costs().isEmpty()) {
            return row.normalised().costs();
        }
        String budget = text(row, Cell.BUDGET);
        if (budget != null || form != Form.FORM_2) {
            return budget == null ? List.of() : MoneyReader.read(budget, MoneyColumn.BUDGET).costs();
        }
        return row.text(Cell.SUPPORT).map(words -> MoneyReader.read(words, MoneyColumn.RESOURCES).costs()).orElse(List.of());
    }

    private static PartyContext parties(Header header) {
        SchoolType type = header.schoolType();
        return type == null ? PartyContext.LEADS : PartyContext.of(type);
    }

    private static @Nullable String text(Row row, Cell cell) {
        return row.text(cell).orElse(null);
    }
}
