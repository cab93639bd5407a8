package vn.caitien.app.work.measure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.evidence.DocumentId;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.platform.StaleVersion;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.database.Sql;
import vn.caitien.app.platform.ids.SchoolId;

/** Indicators with what was measured of them. */
@Repository
class IndicatorRows {
    private static final Sql OF = Sql.ofSchool("""
            select i.*, m.id as measurement, m.value, m.measured_on, m.source, m.document, m.account, m.entered_by
            from indicator i left join measurement m on m.school_id = :school and m.indicator = i.id and m.withdrawn_at is null
            where i.school_id = :school and i.plan = :plan and i.withdrawn_at is null
            order by i.id, m.measured_on desc, m.at desc
            """);
    private static final Sql ONE = Sql.ofSchool("""
            select i.*, m.id as measurement, m.value, m.measured_on, m.source, m.document, m.account, m.entered_by
            from indicator i left join measurement m on m.school_id = :school and m.indicator = i.id and m.withdrawn_at is null
            where i.school_id = :school and i.id = :id and i.withdrawn_at is null
            order by m.measured_on desc, m.at desc
            """);
    private static final Sql ADD = Sql.ofSchool("""
            insert into indicator (school_id, id, plan, item, name, unit, baseline, baseline_on, baseline_source, target, better,
                made_by, made_at, version)
            values (:school, :id, :plan, :item, :name, :unit, :baseline, :baselineOn, :baselineSource, :target, :better, :by, :at, 1)
            """);
    private static final Sql CHANGE = Sql.ofSchool("""
            update indicator set name = :name, unit = :unit, baseline = :baseline, baseline_on = :baselineOn,
                baseline_source = :baselineSource, target = :target, better = :better, version = version + 1
            where school_id = :school and id = :id and version = :version and withdrawn_at is null
            """);
    private static final Sql DROP = Sql.ofSchool("""
            update indicator set withdrawn_by = :by, withdrawn_at = :at, version = version + 1
            where school_id = :school and id = :id and version = :version and withdrawn_at is null
            """);
    private static final Sql MEASURE = Sql.ofSchool("""
            insert into measurement (school_id, id, indicator, value, measured_on, source, document, account, entered_by, at)
            values (:school, :id, :indicator, :value, :on, :source, :document, :by, :name, :at)
            """);
    private static final Sql TAKE_BACK = Sql.ofSchool("""
            update measurement set withdrawn_by = :by, withdrawn_at = :at
            where school_id = :school and id = :id and withdrawn_at is null
            """);

    private final SchoolTables tables;

    IndicatorRows(SchoolTables tables) {
        this.tables = tables;
    }

    /** Those of a plan that were not dropped, in the order they were made. */
    List<Indicator> of(SchoolId school, PlanId plan) {
        return joined(tables.of(school, OF).param("plan", plan.value()));
    }

    Optional<Indicator> one(SchoolId school, UUID id) {
        return joined(tables.of(school, ONE).param("id", id)).stream().findFirst();
    }

    void add(SchoolId school, Indicator indicator, AccountId by, Instant at) {
        bound(tables.of(school, ADD), indicator.terms()).param("id", indicator.id()).param("plan", indicator.plan().value())
                .param("item", indicator.item()).param("by", by.value()).param("at", at.atOffset(ZoneOffset.UTC)).update();
    }

    void change(SchoolId school, UUID id, int version, IndicatorTerms terms) {
        changed(id, bound(tables.of(school, CHANGE), terms).param("id", id).param("version", version).update());
    }

    void drop(SchoolId school, UUID id, int version, AccountId by, Instant at) {
        changed(id, tables.of(school, DROP).param("id", id).param("version", version).param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC)).update());
    }

    void measure(SchoolId school, UUID indicator, Measurement made, Instant at) {
        Measured said = made.said();
        tables.of(school, MEASURE).param("id", made.id()).param("indicator", indicator).param("value", said.value())
                .param("on", said.on()).param("source", said.source())
                .param("document", said.document() == null ? null : said.document().value()).param("by", made.account())
                .param("name", made.enteredBy()).param("at", at.atOffset(ZoneOffset.UTC)).update();
    }

    void takeBack(SchoolId school, UUID measurement, AccountId by, Instant at) {
        changed(measurement, tables.of(school, TAKE_BACK).param("id", measurement).param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC)).update());
    }

    private static void changed(UUID id, int rows) {
        if (rows != 1) {
            throw new StaleVersion("indicator or measurement " + id);
        }
    }

    private static StatementSpec bound(StatementSpec statement, IndicatorTerms terms) {
        Baseline before = terms.baseline();
        return statement.param("name", terms.name()).param("unit", terms.unit())
                .param("baseline", before == null ? null : before.value()).param("baselineOn", before == null ? null : before.on())
                .param("baselineSource", before == null ? null : before.source()).param("target", terms.target())
                .param("better", terms.better() == null ? null : terms.better().name());
    }

    private record Line(Indicator indicator, @Nullable Measurement measurement) {}

    private static List<Indicator> joined(StatementSpec asked) {
        Map<UUID, Indicator> bare = new LinkedHashMap<>();
        Map<UUID, List<Measurement>> measured = new LinkedHashMap<>();
        for (Line line : asked.query((row, at) -> new Line(indicator(row), measurement(row))).list()) {
            UUID id = line.indicator().id();
            bare.put(id, line.indicator());
            List<Measurement> those = measured.computeIfAbsent(id, none -> new ArrayList<>());
            if (line.measurement() != null) {
                those.add(line.measurement());
            }
        }
        return bare.values().stream().map(one -> new Indicator(one.id(), one.plan(), one.item(), one.terms(),
                measured.getOrDefault(one.id(), List.of()), one.version())).toList();
    }

    private static Indicator indicator(ResultSet row) throws SQLException {
        var before = row.getBigDecimal("baseline");
        String better = row.getString("better");
        return new Indicator(row.getObject("id", UUID.class), new PlanId(row.getObject("plan", UUID.class)), row.getString("item"),
                new IndicatorTerms(row.getString("name"), row.getString("unit"), before == null ? null
                        : new Baseline(before, row.getObject("baseline_on", LocalDate.class), row.getString("baseline_source")),
                        row.getBigDecimal("target"), better == null ? null : Better.valueOf(better)),
                List.of(), row.getInt("version"));
    }

    private static @Nullable Measurement measurement(ResultSet row) throws SQLException {
        UUID id = row.getObject("measurement", UUID.class);
        UUID document = row.getObject("document", UUID.class);
        return id == null ? null : new Measurement(id, new Measured(row.getBigDecimal("value"),
                row.getObject("measured_on", LocalDate.class), row.getString("source"),
                document == null ? null : new DocumentId(document)), row.getObject("account", UUID.class), row.getString("entered_by"));
    }
}
