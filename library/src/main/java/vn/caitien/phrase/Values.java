package vn.caitien.phrase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.caitien.catalogue.SchoolType;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Cost;
import vn.caitien.plan.Form;
import vn.caitien.plan.Header;
import vn.caitien.plan.Normalised;
import vn.caitien.plan.Party;
import vn.caitien.plan.Plan;
import vn.caitien.plan.Row;
import vn.caitien.plan.Schedule;

/**
 * Reads the values of the words of plans: targets, times, sums, parties. Words that stand in several rows are read once.
 * Not for several threads.
 */
public final class Values {
    private final Map<String, Target> targets = new HashMap<>();
    private final Map<Said<TimeContext>, Schedule> schedules = new HashMap<>();
    private final Map<Said<MoneyColumn>, List<Cost>> sums = new HashMap<>();
    private final Map<Money, List<String>> sources = new HashMap<>();
    private final Map<Said<PartyContext>, List<Party>> parties = new HashMap<>();

    /** Words, and what gives them their meaning. */
    private record Said<T>(String words, T where) {}

    private record Money(@Nullable String budget, @Nullable String support, @Nullable Form form) {}

    /** The same plan with every row's values; sums that a row has already are kept. */
    public Plan read(Plan plan) {
        Header header = plan.header();
        TimeContext years = new TimeContext(header.schoolYear(), header.period());
        List<Row> rows = plan.rows().stream().map(row -> row.with(normalised(row, plan.form(), years, parties(header)))).toList();
        return plan.with(rows);
    }

    private Normalised normalised(Row row, @Nullable Form form, TimeContext years, PartyContext people) {
        Target target = row.text(Cell.EXPECTED_RESULT)
                .map(words -> targets.computeIfAbsent(words, TargetReader::read)).orElse(Target.UNKNOWN);
        Schedule schedule = row.text(Cell.TIME)
                .map(words -> schedules.computeIfAbsent(new Said<>(words, years), said -> TimeReader.read(words, years)))
                .orElse(Schedule.UNKNOWN);
        Money money = new Money(text(row, Cell.BUDGET), text(row, Cell.SUPPORT), form);
        return new Normalised(target.level(), target.action(), schedule, costs(row, form),
                sources.computeIfAbsent(money, said -> FundingReader.read(said.budget, said.support, said.form)),
                row.text(Cell.LEAD)
                        .map(words -> parties.computeIfAbsent(new Said<>(words, people), said -> PartyReader.read(words, people)))
                        .orElse(List.of()));
    }

    /** In Mẫu số 2 the sums stand among the resources; a plan that has a column of its own for them keeps to it. */
    private List<Cost> costs(Row row, @Nullable Form form) {
        if (!row.normalised().costs().isEmpty()) {
            return row.normalised().costs();
        }
        String budget = text(row, Cell.BUDGET);
        if (budget != null || form != Form.FORM_2) {
            return budget == null ? List.of() : costs(budget, MoneyColumn.BUDGET);
        }
        return row.text(Cell.SUPPORT).map(words -> costs(words, MoneyColumn.RESOURCES)).orElse(List.of());
    }

    private List<Cost> costs(String words, MoneyColumn column) {
        return sums.computeIfAbsent(new Said<>(words, column), said -> MoneyReader.read(words, column).costs());
    }

    private static PartyContext parties(Header header) {
        SchoolType type = header.schoolType();
        return type == null ? PartyContext.LEADS : PartyContext.of(type);
    }

    private static @Nullable String text(Row row, Cell cell) {
        return row.text(cell).orElse(null);
    }
}
