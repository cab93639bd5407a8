package vn.caitien.app.improvement.register;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.improvement.register.Paper.Sending;
import vn.caitien.app.improvement.register.Paper.Signer;
import vn.caitien.app.platform.StaleVersion;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.database.Sql;
import vn.caitien.app.platform.ids.SchoolId;

/** The papers of schools. */
@Repository
class Papers {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Sql FOUND = Sql.ofSchool("""
            select p.id, year, number, sign, about, plan, day, place, post, name, recipients, version, count(*) over () as found,
                (select jsonb_agg(jsonb_build_object('recipient', s.recipient, 'purpose', s.purpose, 'day', s.day)
                    order by s.day, s.id) from paper_sending s where s.school_id = :school and s.paper = p.id) as sent
            from paper p
            where p.school_id = :school and (:words = '' or strpos(unaccent(lower(
                number || '/' || sign || ' ' || about || ' ' || coalesce(name, ''))), unaccent(lower(:words))) > 0)
            order by year desc, number desc, kind limit :most offset :from
            """);
    private static final Sql ONE = Sql.ofSchool("""
            select p.id, year, number, sign, about, plan, day, place, post, name, recipients, version,
                (select jsonb_agg(jsonb_build_object('recipient', s.recipient, 'purpose', s.purpose, 'day', s.day)
                    order by s.day, s.id) from paper_sending s where s.school_id = :school and s.paper = p.id) as sent
            from paper p where p.school_id = :school and p.id = :id
            """);
    private static final Sql HOLDER = Sql.ofSchool("""
            select id, year, number, sign, about, plan, day, place, post, name, recipients, version, null as sent
            from paper where school_id = :school and year = :year and kind = :kind and number = :number
            """);
    private static final Sql NEXT = Sql.ofSchool("""
            select (select coalesce(max(number), 0) + 1 from paper
                    where school_id = :school and year = :year and kind = :kind) as number,
                (select sign from paper where school_id = :school and kind = :kind
                    order by year desc, number desc limit 1) as sign
            """);
    private static final Sql ADD = Sql.ofSchool("""
            insert into paper (school_id, id, year, kind, number, sign, about, plan, day, place, post, name, recipients,
                given_by, given_at, version)
            values (:school, :id, :year, :kind, :number, :sign, :about, :plan, :day, :place, :post, :name, :recipients,
                :by, :at, 1)
            on conflict (school_id, year, kind, number) do nothing
            """);
    private static final Sql CHANGE = Sql.ofSchool("""
            update paper set sign = :sign, about = :about, day = :day, place = :place, post = :post, name = :name,
                recipients = :recipients, version = version + 1
            where school_id = :school and id = :id and version = :version
            """);
    private static final Sql SEND = Sql.ofSchool("""
            insert into paper_sending (school_id, id, paper, recipient, purpose, day, account, at)
            values (:school, :id, :paper, :recipient, :purpose, :day, :by, :at)
            """);

    private final SchoolTables tables;

    Papers(SchoolTables tables) {
        this.tables = tables;
    }

    /** A part of a list, and how many there are in all. */
    record Found(List<Paper> part, int count) {}

    /** The newest year first, and in it the highest number; those with these letters in them, accents aside. */
    Found found(SchoolId school, String words, int from, int most) {
        int[] count = {0};
        List<Paper> part = tables.of(school, FOUND).param("words", words).param("from", from).param("most", most)
                .query((row, at) -> {
                    count[0] = row.getInt("found");
                    return paper(row);
                }).list();
        return new Found(part, count[0]);
    }

    Optional<Paper> one(SchoolId school, UUID id) {
        return tables.of(school, ONE).param("id", id).query((row, at) -> paper(row)).optional();
    }

    /** What has that number, whatever its sign says of the school. */
    Optional<Paper> holder(SchoolId school, PaperNumber number) {
        return tables.of(school, HOLDER).param("year", number.year()).param("kind", number.kind())
                .param("number", number.number()).query((row, at) -> paper(row)).optional();
    }

    /**
     * The number after the highest given.
     *
     * @param sign of a kind that has no paper yet
     */
    PaperNumber next(SchoolId school, int year, String kind, String sign) {
        return tables.of(school, NEXT).param("year", year).param("kind", kind).query((row, at) -> {
            String known = row.getString("sign");
            return new PaperNumber(year, row.getInt("number"), known == null ? sign : known);
        }).single();
    }

    /** Whether its number was free, and it has it now. Waits for who is about to take the same. */
    boolean add(SchoolId school, Paper paper, AccountId by, Instant at) {
        return tables.of(school, ADD).param("id", paper.id()).param("year", paper.number().year())
                .param("kind", paper.number().kind()).param("number", paper.number().number())
                .param("sign", paper.number().sign()).param("about", paper.about()).param("plan", paper.plan())
                .param("day", paper.day()).param("place", paper.place()).param("post", post(paper)).param("name", name(paper))
                .param("recipients", paper.recipients().toArray(String[]::new)).param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC)).update() == 1;
    }

    /** Its number and what it is of stay. */
    void change(SchoolId school, Paper paper) {
        if (tables.of(school, CHANGE).param("id", paper.id()).param("version", paper.version())
                .param("sign", paper.number().sign()).param("about", paper.about()).param("day", paper.day())
                .param("place", paper.place()).param("post", post(paper)).param("name", name(paper))
                .param("recipients", paper.recipients().toArray(String[]::new)).update() != 1) {
            throw new StaleVersion("paper " + paper.id());
        }
    }

    void send(SchoolId school, UUID id, UUID paper, Sending sent, AccountId by, Instant at) {
        tables.of(school, SEND).param("id", id).param("paper", paper).param("recipient", sent.recipient())
                .param("purpose", sent.purpose()).param("day", sent.day()).param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC)).update();
    }

    private static @Nullable String post(Paper paper) {
        return paper.signer() == null ? null : paper.signer().post();
    }

    private static @Nullable String name(Paper paper) {
        return paper.signer() == null ? null : paper.signer().name();
    }

    private static Paper paper(ResultSet row) throws SQLException {
        Array recipients = row.getArray("recipients");
        String post = row.getString("post");
        String sent = row.getString("sent");
        return new Paper(row.getObject("id", UUID.class),
                new PaperNumber(row.getInt("year"), row.getInt("number"), row.getString("sign")), row.getString("about"),
                row.getObject("plan", UUID.class), row.getObject("day", LocalDate.class), row.getString("place"),
                post == null ? null : new Signer(post, row.getString("name")), List.of((String[]) recipients.getArray()),
                sent == null ? List.of() : List.of(JSON.readValue(sent, Sending[].class)), row.getInt("version"));
    }
}
