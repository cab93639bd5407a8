package vn.caitien.app.school;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import vn.caitien.app.platform.StaleVersion;
import vn.caitien.app.platform.database.CommonViews;
import vn.caitien.app.platform.database.Sql;

/** The units above schools. */
@Repository
class Units {
    private static final Sql ONE = Sql.ofCommon("""
            select id, kind, code, from_day, to_day, version from common.unit where id = :id
            """);
    private static final Sql CODE_TAKEN = Sql.ofCommon("""
            select exists (select from common.unit where code = :code)
            """);
    private static final Sql NAMES = Sql.ofCommon("""
            select name, from_day, to_day from common.unit_name where unit = :id order by from_day
            """);
    private static final Sql PARENTS = Sql.ofCommon("""
            select parent, from_day, to_day from common.unit_parent where unit = :id order by from_day
            """);
    private static final Sql ADD = Sql.ofCommon("""
            insert into common.unit (id, kind, code, from_day, to_day, version) values (:id, :kind, :code, :from, :to, 1)
            """);
    private static final Sql CHANGE = Sql.ofCommon("""
            update common.unit set to_day = :to, version = version + 1 where id = :id and version = :version
            """);
    private static final Sql KEEP_NAME = Sql.ofCommon("""
            insert into common.unit_name (unit, from_day, to_day, name) values (:id, :from, :to, :name)
            on conflict (unit, from_day) do update set to_day = excluded.to_day
            """);
    private static final Sql KEEP_PARENT = Sql.ofCommon("""
            insert into common.unit_parent (unit, from_day, to_day, parent) values (:id, :from, :to, :parent)
            on conflict (unit, from_day) do update set to_day = excluded.to_day
            """);
    private static final Sql SUCCEED = Sql.ofCommon("""
            insert into common.unit_succession (predecessor, successor, on_day) values (:gone, :heir, :day)
            """);
    private static final Sql ABOVE = Sql.ofCommon("""
            select id, kind, name from common.units_above(:start, :day) order by depth
            """);
    private static final Sql CALLED = Sql.ofCommon("""
            select id, kind, name, above from common.units_called(:words, :day, :most)
            """);

    private final CommonViews views;

    Units(CommonViews views) {
        this.views = views;
    }

    Optional<Unit> one(UUID id) {
        return views.of(ONE).param("id", id).query((row, at) -> unit(row)).optional();
    }

    boolean codeTaken(String code) {
        return views.of(CODE_TAKEN).param("code", code).query(Boolean.class).single();
    }

    void add(Unit unit) {
        views.of(ADD).param("id", unit.id()).param("kind", unit.kind().name()).param("code", unit.code())
                .param("from", unit.from()).param("to", unit.to()).update();
        keepTimelines(unit);
    }

    void change(Unit unit) {
        int rows = views.of(CHANGE).param("id", unit.id()).param("version", unit.version()).param("to", unit.to()).update();
        if (rows != 1) {
            throw new StaleVersion("unit " + unit.id());
        }
        keepTimelines(unit);
    }

    void succeed(UUID gone, UUID heir, LocalDate day) {
        views.of(SUCCEED).param("gone", gone).param("heir", heir).param("day", day).update();
    }

    /** It and all above, the nearest first; empty when it is not known which they were. */
    List<UnitOnDay> above(UUID start, LocalDate day) {
        return views.of(ABOVE).param("start", start).param("day", day).query((row, at) -> new UnitOnDay(
                row.getObject("id", UUID.class), UnitKind.valueOf(row.getString("kind")), row.getString("name"))).list();
    }

    List<UnitFound> called(String words, LocalDate day, int most) {
        return views.of(CALLED).param("words", words).param("day", day).param("most", most)
                .query((row, at) -> new UnitFound(row.getObject("id", UUID.class), UnitKind.valueOf(row.getString("kind")),
                        row.getString("name"), row.getString("above"))).list();
    }

    private void keepTimelines(Unit unit) {
        unit.names().steps().forEach(step -> views.of(KEEP_NAME).param("id", unit.id())
                .param("from", step.from()).param("to", step.to()).param("name", step.value()).update());
        unit.parents().steps().forEach(step -> views.of(KEEP_PARENT).param("id", unit.id())
                .param("from", step.from()).param("to", step.to()).param("parent", step.value()).update());
    }

    private Unit unit(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Unit(id, UnitKind.valueOf(row.getString("kind")), row.getString("code"),
                row.getObject("from_day", LocalDate.class), row.getObject("to_day", LocalDate.class),
                new Timeline<>(views.of(NAMES).param("id", id)
                        .query((step, at) -> Rows.dated(step, step.getString("name"))).list()),
                new Timeline<>(views.of(PARENTS).param("id", id)
                        .query((step, at) -> Rows.dated(step, step.getObject("parent", UUID.class))).list()),
                row.getInt("version"));
    }
}
