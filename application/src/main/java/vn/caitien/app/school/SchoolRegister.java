package vn.caitien.app.school;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;
import vn.caitien.app.platform.database.CommonViews;
import vn.caitien.app.platform.database.Sql;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.catalogue.SchoolType;

/** Which schools there are: for those who are of several, or of the installation. In the order of their names. */
@Repository
public class SchoolRegister {
    private static final Sql CALLED = Sql.ofCommon("""
            select school_id, name, type, code, closed_day, found from common.schools_called(:words, :from, :most)
            """);
    private static final Sql NAMES = Sql.ofCommon("""
            select distinct on (school_id) school_id, name from common.school_entry
            where school_id = any(cast(:ids as uuid[])) order by school_id, from_day desc
            """);
    private static final Sql ONE = Sql.ofCommon("""
            select school_id, name, type, code, closed_day from common.school_entry
            where school_id = :id order by from_day desc limit 1
            """);

    /** As long as another process may go on with a name that was changed in this one. */
    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final int MOST_KNOWN = 10_000;

    private final CommonViews views;
    private final Cache<SchoolId, String> known =
            Caffeine.newBuilder().expireAfterWrite(FRESH).maximumSize(MOST_KNOWN).build();

    SchoolRegister(CommonViews views) {
        this.views = views;
    }

    /** What a school is called on top of every page of it; empty when there is no such school. */
    public Optional<String> name(SchoolId school) {
        return Optional.ofNullable(known.get(school, asked -> one(asked).map(SchoolEntry::name).orElse(null)));
    }

    /** Its name is changing: whoever asks next reads it anew. */
    void forget(SchoolId school) {
        known.invalidate(school);
    }

    /**
     * A part of the list of those whose latest name has these letters in it, accents aside, or whose code this is.
     *
     * @param words empty for all
     */
    public SchoolsFound called(String words, int from, int most) {
        List<Map.Entry<SchoolEntry, Integer>> rows = views.within(() -> views.of(CALLED).param("words", words.strip())
                .param("from", from).param("most", most)
                .query((row, at) -> Map.entry(entry(row), row.getInt("found"))).list());
        return new SchoolsFound(rows.stream().map(Map.Entry::getKey).toList(), rows.isEmpty() ? 0 : rows.getFirst().getValue());
    }

    /** What schools are called, by their latest names; those that are not there are left out. */
    public Map<SchoolId, String> names(Collection<SchoolId> schools) {
        String[] ids = schools.stream().map(SchoolId::toString).distinct().toArray(String[]::new);
        return views.within(() -> views.of(NAMES).param("ids", ids)
                .query((row, at) -> Map.entry(new SchoolId(row.getObject("school_id", UUID.class)), row.getString("name"))).list())
                .stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public Optional<SchoolEntry> one(SchoolId school) {
        return views.within(() -> views.of(ONE).param("id", school.value()).query((row, at) -> entry(row)).optional());
    }

    private static SchoolEntry entry(ResultSet row) throws SQLException {
        return new SchoolEntry(new SchoolId(row.getObject("school_id", UUID.class)), row.getString("name"),
                SchoolType.of(row.getString("type")).orElseThrow(), row.getString("code"),
                row.getObject("closed_day", LocalDate.class));
    }
}
