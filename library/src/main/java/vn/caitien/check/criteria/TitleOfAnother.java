package vn.caitien.check.criteria;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.caitien.catalogue.Criterion;
import vn.caitien.catalogue.TitleMatch;
import vn.caitien.catalogue.Titles;
import vn.caitien.check.rule.Findings;
import vn.caitien.check.rule.Note;
import vn.caitien.check.rule.Rule;
import vn.caitien.check.rule.Spot;
import vn.caitien.check.rule.Subject;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Finding.Severity;

/** A criterion that bears the title of another number. */
final class TitleOfAnother implements Rule {

    @Override
    public String id() {
        return "title-of-another";
    }

    @Override
    public void look(Subject subject, Findings found) {
        Titles titles = subject.titles().orElse(null);
        Map<String, List<TitleMatch<Criterion>>> known = new HashMap<>();
        for (int at = 0; at < subject.rows().size() && titles != null; at++) {
            List<String> numbers = Numbers.of(subject.rows().get(at));
            String title = subject.rows().get(at).text(Cell.CRITERION_TITLE).orElse(null);
            if (numbers.size() != 1 || title == null) {
                continue;
            }
            String number = numbers.getFirst();
            List<TitleMatch<Criterion>> like = known.computeIfAbsent(title, one -> titles.criteria(one, Titles.LIKE));
            if (!like.isEmpty() && like.stream().noneMatch(match -> match.found().number().equals(number))) {
                TitleMatch<Criterion> best = like.getFirst();
                Note note = found.at(Spot.cell(at, Cell.CRITERION_TITLE)).quote(title).with("number", number)
                        .with("other", best.found().number());
                subject.appendix().flatMap(appendix -> appendix.criterion(number))
                        .ifPresentOrElse(own -> note.with("title", own.title()), () -> note.saying("numberless"));
                (best.uncertain() ? note.as(Severity.NOTICE) : note).add();
            }
        }
    }
}
