package vn.caitien.paper.forms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.caitien.monitoring.Moment;
import vn.caitien.monitoring.ReviewRecord;
import vn.caitien.paper.document.Block;
import vn.caitien.paper.document.Document;
import vn.caitien.paper.document.Pages;
import vn.caitien.paper.document.Pages.Orientation;
import vn.caitien.paper.document.Paragraph;
import vn.caitien.plan.Header;
import vn.caitien.plan.Plan;
import vn.caitien.plan.Review;

/**
 * Section VI of Mẫu số 2 (circular 57/2026/TT-BGDĐT) filled with closed reviews.
 *
 * @param closed of a review closed several times the last one counts
 */
public record SectionSix(List<ReviewRecord> closed) {
    private static final Words WORDS = FormFile.read("section-six.yaml", Words.class);

    public SectionSix {
        closed = List.copyOf(closed);
    }

    private record Words(Map<Moment, String> moments, String ofYear, String title, String kind, String summary, String lead,
            List<String> recipients) {}

    /**
     * A plan on Mẫu số 2 with its reviews: their lines in the order of the school year. Of the two moments the form asks for, one
     * that was not reviewed yet keeps the plan's own lines, or a line to fill.
     */
    public Plan in(Plan plan) {
        return new Plan(plan.source(), plan.form(), plan.header(), plan.sections(), plan.closing(), plan.recipients(), plan.bands(),
                plan.problems(), plan.rows(), lines(plan.reviews()), plan.silenced(), plan.findings(), plan.provenance());
    }

    /**
     * A paper of its own, for a plan on a form without that section.
     *
     * @param plan the head of the plan
     * @param day of the paper; null leaves it open
     */
    public Document paper(Header plan, @Nullable LocalDate day) {
        PaperWords words = new PaperWords(plan, Map.of());
        List<Block> blocks = new ArrayList<>(Head.of(words.head(null, day, words.say(WORDS.summary())), WORDS.kind(), null));
        blocks.add(Paragraph.body(words.say(WORDS.lead())));
        TableMaker table = new TableMaker(SecondForm.FORM.tables().get("reviews"));
        lines(List.of()).forEach(line -> table.item(field -> SecondForm.text(line, field)));
        blocks.add(table.table());
        blocks.add(Foot.signature(plan, WORDS.recipients()));
        return new Document(WORDS.title(), Document.VIETNAMESE, null, List.of(new Pages(Orientation.LANDSCAPE, blocks)));
    }

    private List<Review> lines(List<Review> own) {
        List<String> years = closed.stream().map(review -> review.head().schoolYear()).distinct().sorted(Comparator.naturalOrder()).toList();
        if (years.isEmpty()) {
            return Reviews.of(own, SecondForm.FORM.reviews());
        }
        List<Review> all = new ArrayList<>();
        for (String year : years) {
            List<Review> some = new ReviewLines(closed.stream().filter(review -> review.head().schoolYear().equals(year)).toList(),
                    WORDS.moments()).all(own);
            some.forEach(line -> all.add(years.size() == 1 ? line : ofYear(line, year)));
        }
        return all;
    }

    private static Review ofYear(Review line, String year) {
        String when = HeadWords.standard().or(line.when());
        return new Review(when.contains(year) ? when : new PaperWords(Header.EMPTY, Map.of("when", when, "schoolYear", year)).say(WORDS.ofYear()),
                line.content(), line.result(), line.adjustment(), line.evaluator());
    }
}
