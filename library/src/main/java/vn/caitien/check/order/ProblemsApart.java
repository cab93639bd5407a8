package vn.caitien.check.order;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.caitien.check.rule.Findings;
import vn.caitien.check.rule.Rule;
import vn.caitien.check.rule.Spot;
import vn.caitien.check.rule.Subject;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Finding.Severity;
import vn.caitien.plan.Form;
import vn.caitien.plan.Problem;
import vn.caitien.plan.Row;

/** A key problem that no item answers, and an item that answers none. */
final class ProblemsApart implements Rule {

    @Override
    public String id() {
        return "problems-apart";
    }

    @Override
    public void look(Subject subject, Findings found) {
        List<Problem> problems = subject.plan().problems();
        if (subject.plan().form() != Form.FORM_2 || problems.isEmpty() || subject.rows().isEmpty()) {
            return;
        }
        Set<String> answered = subject.rows().stream().map(Row::problem).filter(Objects::nonNull).collect(Collectors.toSet());
        Set<String> planned = PlannedCriteria.of(subject);
        for (int i = 0; i < problems.size(); i++) {
            Problem problem = problems.get(i);
            String words = problem.limit() == null ? problem.criterion() : problem.limit();
            if (words != null && !answered.contains(String.valueOf(problem.id())) && !any(problem.criterion(), planned)) {
                found.at(Spot.at("problems[" + i + "].limit")).quote(words).with("n", i + 1).as(Severity.WARNING).add();
            }
        }
        Set<String> named = problems.stream().map(Problem::criterion).filter(Objects::nonNull)
                .flatMap(PlannedCriteria::numbers).collect(Collectors.toSet());
        for (int i = 0; i < subject.rows().size(); i++) {
            Row row = subject.rows().get(i);
            String criterion = row.text(Cell.CRITERION).orElse(null);
            if (row.problem() == null && criterion != null && !any(criterion, named)) {
                found.at(Spot.cell(i, Cell.CRITERION)).quote(criterion).saying("item").as(Severity.NOTICE).add();
            }
        }
    }

    private static boolean any(@Nullable String criteria, Set<String> among) {
        return criteria != null && PlannedCriteria.numbers(criteria).anyMatch(among::contains);
    }
}
