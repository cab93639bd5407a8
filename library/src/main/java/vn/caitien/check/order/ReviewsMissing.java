package vn.caitien.check.order;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.caitien.check.rule.Findings;
import vn.caitien.check.rule.Rule;
import vn.caitien.check.rule.Spot;
import vn.caitien.check.rule.Subject;
import vn.caitien.plan.Finding.Severity;
import vn.caitien.plan.Form;
import vn.caitien.plan.Review;
import vn.caitien.text.Plain;

/** A plan by the circular of 2026 without its two reviews: at the end of term I and at the end of the year. */
final class ReviewsMissing implements Rule {
    private static final Pattern MIDDLE = Pattern.compile("(hoc ky|hoc ki|hk) ?(1|i)(?![i\\d])|giua nam|thang 0?1(?!\\d)");
    private static final Pattern END = Pattern.compile(
            "(cuoi|ket thuc|tong ket) nam|(hoc ky|hoc ki|hk) ?(2|ii)(?![i\\d])|thang 0?[56](?!\\d)");
    private static final int LEAST = 2;

    @Override
    public String id() {
        return "reviews-missing";
    }

    @Override
    public void look(Subject subject, Findings found) {
        Form form = subject.plan().form();
        List<Review> reviews = subject.plan().reviews();
        if (form == Form.FORM_2 && reviews.size() < LEAST) {
            found.at(Spot.PLAN).with("count", reviews.size())
                    .as(told(sections(subject)) ? Severity.NOTICE : Severity.WARNING).add();
        } else if (form == Form.FORM_2 && !told(reviews.stream().map(review -> review.when() + " " + review.content()))
                || form == Form.MIXED && !told(sections(subject))) {
            found.at(Spot.PLAN).saying("times").as(Severity.NOTICE).add();
        }
    }

    private static Stream<String> sections(Subject subject) {
        return subject.passages().stream()
                .filter(passage -> passage.spot().row() == null && passage.spot().field() != null
                        && passage.spot().field().startsWith("sections"))
                .map(passage -> passage.text());
    }

    /** Whether the words name both times. */
    private static boolean told(Stream<String> words) {
        List<String> bare = words.map(Plain::bare).toList();
        return bare.stream().anyMatch(text -> MIDDLE.matcher(text).find())
                && bare.stream().anyMatch(text -> END.matcher(text).find());
    }
}
