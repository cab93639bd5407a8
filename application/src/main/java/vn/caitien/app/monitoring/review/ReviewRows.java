package vn.caitien.app.monitoring.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.platform.StaleVersion;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.database.Sql;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.monitoring.Moment;
import vn.caitien.plan.Progress;

/** The reviews of schools, with what is written in them. */
@Repository
class ReviewRows {
    private static final Sql OF = Sql.ofSchool("""
            select r.*, null as written from review r where r.school_id = :school and r.plan = :plan order by r.opened_on, r.id
            """);
    private static final Sql ONE = Sql.ofSchool("""
            select r.*, (select json_agg(json_build_object('item', i.item, 'progress', i.progress, 'result', i.result,
                    'adjustment', i.adjustment, 'lessons', i.lessons, 'evaluator', i.evaluator, 'at', i.at, 'version', i.version))
                from review_item i where i.school_id = :school and i.review = r.id) as written
            from review r where r.school_id = :school and r.id = :id
            """);
    private static final Sql ADD = Sql.ofSchool("""
            insert into review (school_id, id, plan, year, moment, title, due_on, opened_on, state, closings, opened_by, opened_at, version)
            values (:school, :id, :plan, :year, :moment, :title, :due, :opened, 'OPEN', 0, :by, :at, 1)
            on conflict do nothing
            """);
    private static final Sql CHANGE = Sql.ofSchool("""
            update review set title = :title, due_on = :due, state = :state, closings = :closings, reason = :reason,
                conclusion = :conclusion, version = version + 1
            where school_id = :school and id = :id and version = :version
            """);
    private static final Sql LOCK = Sql.ofSchool("""
            select state from review where school_id = :school and id = :id for update
            """);
    private static final Sql FIRST = Sql.ofSchool("""
            insert into review_item (school_id, review, item, progress, result, adjustment, lessons, evaluator, account, at, version)
            values (:school, :review, :item, :progress, :result, :adjustment, :lessons, :evaluator, :by, :at, 1)
            on conflict (school_id, review, item) do nothing
            """);
    private static final Sql AGAIN = Sql.ofSchool("""
            update review_item set progress = :progress, result = :result, adjustment = :adjustment, lessons = :lessons,
                evaluator = :evaluator, account = :by, at = :at, version = version + 1
            where school_id = :school and review = :review and item = :item and version = :version
            """);
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<ItemRow>> ITEMS = new TypeReference<>() {};

    private final SchoolTables tables;

    ReviewRows(SchoolTables tables) {
        this.tables = tables;
    }

    private record ItemRow(String item, @Nullable String progress, @Nullable String result, @Nullable String adjustment,
            @Nullable String lessons, @Nullable String evaluator, OffsetDateTime at, int version) {
        Judged judged() {
            return new Judged(item, new Judgement(progress == null ? null : Progress.valueOf(progress), result, adjustment, lessons, evaluator), at.toInstant(), version);
        }
    }

    /** Those of a plan without what is written of its items, the earliest first. */
    List<Review> of(SchoolId school, PlanId plan) {
        return tables.of(school, OF).param("plan", plan.value()).query((row, at) -> review(row)).list();
    }

    Optional<Review> one(SchoolId school, UUID id) {
        return tables.of(school, ONE).param("id", id).query((row, at) -> review(row)).optional();
    }

    /** @return false when the year has one of that moment */
    boolean add(SchoolId school, Review opened, AccountId by, Instant at) {
        return tables.of(school, ADD).param("id", opened.id()).param("plan", opened.plan().value()).param("year", opened.year())
                .param("moment", opened.moment().name()).param("title", opened.title()).param("due", opened.due())
                .param("opened", opened.opened()).param("by", by.value()).param("at", at.atOffset(ZoneOffset.UTC)).update() == 1;
    }

    /** @throws StaleVersion when it has changed since that version */
    void change(SchoolId school, Review changed) {
        int rows = tables.of(school, CHANGE).param("id", changed.id()).param("title", changed.title()).param("due", changed.due())
                .param("state", changed.state().name()).param("closings", changed.closings()).param("reason", changed.reason())
                .param("conclusion", changed.conclusion()).param("version", changed.version()).update();
        if (rows != 1) {
            throw new StaleVersion("review " + changed.id());
        }
    }

    /** Waits for who closes it or opens it again; empty where the school has none such. */
    Optional<ReviewState> locked(SchoolId school, UUID id) {
        return tables.of(school, LOCK).param("id", id).query((row, at) -> ReviewState.valueOf(row.getString("state"))).optional();
    }

    /**
     * @param version of what was written before; 0 for the first time
     * @throws StaleVersion when something was written since
     */
    void write(SchoolId school, UUID review, String item, int version, Judgement said, AccountId by, Instant at) {
        var asked = tables.of(school, version == 0 ? FIRST : AGAIN).param("review", review).param("item", item)
                .param("progress", said.progress() == null ? null : said.progress().name()).param("result", said.result())
                .param("adjustment", said.adjustment()).param("lessons", said.lessons()).param("evaluator", said.evaluator())
                .param("by", by.value()).param("at", at.atOffset(ZoneOffset.UTC));
        if ((version == 0 ? asked : asked.param("version", version)).update() != 1) {
            throw new StaleVersion("item " + item + " of review " + review);
        }
    }

    private static Review review(ResultSet row) throws SQLException {
        String written = row.getString("written");
        return new Review(row.getObject("id", UUID.class), new PlanId(row.getObject("plan", UUID.class)), row.getObject("year", UUID.class),
                Moment.valueOf(row.getString("moment")), row.getString("title"), row.getObject("due_on", LocalDate.class),
                row.getObject("opened_on", LocalDate.class), ReviewState.valueOf(row.getString("state")), row.getInt("closings"),
                row.getString("reason"), row.getString("conclusion"),
                written == null ? List.of() : JSON.readValue(written, ITEMS).stream().map(ItemRow::judged).toList(), row.getInt("version"));
    }
}
