package vn.caitien.app.platform.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.database.CommonViews;
import vn.caitien.app.platform.database.Sql;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.mail.TakenMail.Key;

/** The mail of all schools, as far as a sender may reach it. Each call is committed when it returns. */
final class SenderRows {
    private static final Sql DUE = Sql.ofCommon("select school_id, id from common.mail_due(:moment, :most)");
    private static final Sql TAKE = Sql.ofCommon("""
            select address, name, subject, plain, html, language, message_id, tries from common.mail_take(:of, :id, :taker)
            """);
    private static final Sql HAND = Sql.ofCommon("select common.mail_hand(:of, :id, :taker)");
    private static final Sql ANSWERED = Sql.ofCommon("""
            select common.mail_answered(:of, :id, :taker, :became, :words, :counted, :later, :moment)
            """);
    private static final Sql CLAIMS = Sql.ofCommon("select claim from common.mail_claims()");
    private static final Sql LEFT = Sql.ofCommon("select common.mail_left(:taker)");
    private static final Sql SWEPT = Sql.ofCommon("select common.mail_swept(:before)");

    private final CommonViews views;
    private final long taker;

    /** @param taker the number of the sender */
    SenderRows(CommonViews views, long taker) {
        this.views = views;
        this.taker = taker;
    }

    /** Those that may go now, in their order. */
    List<Key> due(Instant now, int most) {
        return views.within(() -> views.of(DUE).param("moment", at(now)).param("most", most)
                .query((row, at) -> new Key(new SchoolId(row.getObject("school_id", UUID.class)), row.getObject("id", UUID.class)))
                .list());
    }

    /** Takes one; empty when another has it. */
    Optional<TakenMail> take(Key key) {
        return views.within(() -> views.of(TAKE).param("of", key.school().value()).param("id", key.id()).param("taker", taker)
                .query((row, at) -> mail(key, row)).optional());
    }

    /** Writes down that it is about to be said; false when it is no longer the sender's. */
    boolean hand(Key key) {
        return views.within(() -> views.of(HAND).param("of", key.school().value()).param("id", key.id()).param("taker", taker)
                .query(Boolean.class).single());
    }

    /**
     * Writes down what came of it; false when a person has decided meanwhile.
     *
     * @param counted whether this was a try of the mail's own
     * @param later when to try next; null: as before
     */
    boolean answered(Key key, MailState state, @Nullable String words, boolean counted, @Nullable Instant later, Instant now) {
        return views.within(() -> views.of(ANSWERED).param("of", key.school().value()).param("id", key.id()).param("taker", taker)
                .param("became", state.name()).param("words", words).param("counted", counted)
                .param("later", later == null ? null : at(later)).param("moment", at(now)).query(Boolean.class).single());
    }

    /** The numbers of all senders that have mail in hand. */
    List<Long> claims() {
        return views.within(() -> views.of(CLAIMS).query(Long.class).list());
    }

    /** Lets go what a dead sender had in hand; gives how many. */
    int left(long dead) {
        return views.within(() -> views.of(LEFT).param("taker", dead).query(Integer.class).single());
    }

    /** Forgets what is over and was put before that; gives how many. */
    int swept(Instant before) {
        return views.within(() -> views.of(SWEPT).param("before", at(before)).query(Integer.class).single());
    }

    private static TakenMail mail(Key key, ResultSet row) throws SQLException {
        return new TakenMail(key, row.getString("address"), row.getString("name"), row.getString("subject"),
                row.getString("plain"), row.getString("html"), row.getString("language"), row.getString("message_id"),
                row.getInt("tries"));
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
