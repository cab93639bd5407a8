package vn.caitien.app.publishing;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.database.CommonViews;
import vn.caitien.app.platform.database.Sql;
import vn.caitien.plan.Form;

/** What is on the pages of schools, for anyone: issued plans of schools whose page is on, and nothing else. */
@Repository
class OpenPages {
    private static final Sql SCHOOL = Sql.ofCommon("""
            select address, name, above, offer, contact, version
            from common.public_school(:address, cast(:preview as uuid), :today)
            """);
    private static final Sql PLANS = Sql.ofCommon("""
            select word, title, period, first_day, last_day, form, paper, day, code, earlier, sha256, file_size, canonical
            from common.public_plans(:address, cast(:preview as uuid), :word)
            """);
    private static final Sql FILE = Sql.ofCommon("""
            select bytes, sha256 from common.public_file(:address, :word)
            """);
    private static final Sql ADDRESSES = Sql.ofCommon("""
            select address from common.public_addresses(:most)
            """);

    private final CommonViews views;
    private final Clock clock;

    OpenPages(CommonViews views, Clock clock) {
        this.views = views;
        this.clock = clock;
    }

    /** Under any address the school has or had; empty when there is none, or its page is off. */
    Optional<OpenSchool> school(Asked asked) {
        return views.within(() -> views.of(SCHOOL).param("address", asked.address()).param("preview", asked.preview())
                .param("today", Today.of(clock)).query((row, at) -> school(row)).optional());
    }

    /** The latest year first. */
    List<OpenPlan> plans(Asked asked) {
        return read(asked, null);
    }

    /** With what it says. */
    Optional<OpenPlan> plan(Asked asked, String word) {
        return read(asked, word).stream().findFirst();
    }

    /** Empty when that school gives no such file. */
    Optional<OpenFile> file(String address, String word) {
        return views.within(() -> views.of(FILE).param("address", address).param("word", word)
                .query((row, at) -> new OpenFile(row.getBytes("bytes"), HexFormat.of().formatHex(row.getBytes("sha256")))).optional());
    }

    /** The pages that are on. */
    List<PublicAddress> addresses(int most) {
        return views.within(() -> views.of(ADDRESSES).param("most", most)
                .query((row, at) -> new PublicAddress(row.getString("address"))).list());
    }

    private List<OpenPlan> read(Asked asked, @Nullable String word) {
        return views.within(() -> views.of(PLANS).param("address", asked.address()).param("preview", asked.preview())
                .param("word", word).query((row, at) -> plan(row)).list());
    }

    private static OpenSchool school(ResultSet row) throws SQLException {
        Array above = row.getArray("above");
        return new OpenSchool(row.getString("address"), row.getString("name"),
                above == null ? List.of() : List.of((String[]) above.getArray()), Offer.valueOf(row.getString("offer")),
                row.getString("contact"), row.getInt("version"));
    }

    private static OpenPlan plan(ResultSet row) throws SQLException {
        return new OpenPlan(row.getString("word"), row.getString("title"), row.getString("period"),
                row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class),
                Form.valueOf(row.getString("form")), row.getString("paper"), row.getObject("day", LocalDate.class),
                row.getString("code"), row.getObject("earlier", LocalDate.class),
                HexFormat.of().formatHex(row.getBytes("sha256")), row.getObject("file_size", Integer.class),
                row.getBytes("canonical"));
    }
}
