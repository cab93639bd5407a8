package vn.caitien.app.monitoring.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caitien.app.improvement.ImprovementPlan;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.school.SchoolYear;
import vn.caitien.app.school.SchoolYears;
import vn.caitien.app.work.ItemStanding;
import vn.caitien.app.work.ItemStandings;
import vn.caitien.monitoring.Facts;
import vn.caitien.monitoring.ReviewRecord;
import vn.caitien.monitoring.Reviewed;
import vn.caitien.paper.Format;
import vn.caitien.paper.Papers;
import vn.caitien.paper.forms.Drafts;
import vn.caitien.paper.forms.MonitoringReport;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Header;

/** Makes of a review what is kept and printed: what was written of each item beside what was counted of it that day. */
@Component
class ReviewRecords {
    private final ItemStandings standings;
    private final SchoolYears years;
    private final Team team;

    ReviewRecords(ItemStandings standings, SchoolYears years, Team team) {
        this.standings = standings;
        this.years = years;
        this.team = team;
    }

    /**
     * A review as a record.
     *
     * @param plan the head of the plan, as its report prints it
     */
    record Kept(Header plan, ReviewRecord record) {
        /** Its report; the same record always gives the same bytes. */
        byte[] file(Format format) {
            return Papers.bytes(new MonitoringReport(plan, record).paper(), format);
        }

        /** The same across whose pages it says that it is a draft. */
        byte[] draft(Format format) {
            return Papers.bytes(Drafts.of(new MonitoringReport(plan, record).paper()), format);
        }
    }

    /** @param day it is closed, or would be */
    Kept of(SchoolId school, ImprovementPlan plan, Review review, LocalDate day) {
        SchoolYear year = years.one(school, review.year());
        Header head = plan.content().header();
        List<Reviewed> items = standings.of(school, plan, review.year()).stream().map(item -> reviewed(item, review, day)).toList();
        return new Kept(head, new ReviewRecord(new ReviewRecord.Head(head.school(), plan.title(), head.documentNumber(), head.date(),
                year.from().getYear() + "-" + year.to().getYear(), review.moment(), review.title(), review.opened(), day),
                review.closings() + 1, review.reason(), team.of(school, review.year(), day), items, List.of(), review.conclusion()));
    }

    private static Reviewed reviewed(ItemStanding item, Review review, LocalDate day) {
        Judgement said = review.judgement(item.item().id());
        @Nullable String target = item.item().row().text(Cell.EXPECTED_RESULT).orElse(null);
        return new Reviewed(item.item().id(), item.item().number(), item.item().title(), target, said.progress(), said.result(),
                said.adjustment(), said.lessons(), said.evaluator(), facts(item, day));
    }

    private static Facts facts(ItemStanding item, LocalDate day) {
        ItemStanding.Funds funds = Objects.requireNonNull(item.funds());
        return new Facts(item.counted(), item.done(), item.unproved(), item.late(day), item.figures().stream().map(figure -> new Facts.Measured(
                figure.name(), figure.unit(), figure.before(), figure.now(), figure.target(), figure.measured(), figure.source())).toList(),
                funds.low(), funds.high(), funds.unknown(), funds.spent(), item.obstacles().size(), null);
    }
}
