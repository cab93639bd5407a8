package vn.caitien.app.publishing;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Repository;
import vn.caitien.app.platform.database.CommonViews;
import vn.caitien.app.platform.database.Sql;
import vn.caitien.app.platform.ids.SchoolId;

/** Which school stands under which address: one for each address, in the whole installation. */
@Repository
class Addresses {
    private static final Sql KNOWN = Sql.ofCommon("""
            select address, school, present from common.public_address
            where school = :school or address = any(:asked) order by since, address
            """);
    private static final Sql LEAVE = Sql.ofCommon("""
            update common.public_address set present = false where school = :school and present
            """);
    private static final Sql TAKE = Sql.ofCommon("""
            insert into common.public_address (address, school, present, since) values (:address, :school, true, :now)
            on conflict (address) do nothing
            """);
    private static final Sql RETURN = Sql.ofCommon("""
            update common.public_address set present = true where address = :address and school = :school
            """);

    private final CommonViews views;

    Addresses(CommonViews views) {
        this.views = views;
    }

    /** An address and whose it is. */
    record Held(PublicAddress address, SchoolId school, boolean present) {}

    /** All a school has or had, and those of the asked ones that anyone has, in the order they were taken. */
    List<Held> known(SchoolId school, Stream<PublicAddress> asked) {
        return views.of(KNOWN).param("school", school.value()).param("asked", asked.map(PublicAddress::value).toArray(String[]::new))
                .query((row, at) -> new Held(new PublicAddress(row.getString("address")),
                        new SchoolId(row.getObject("school", UUID.class)), row.getBoolean("present"))).list();
    }

    /** Whether it is the school's from now on, and its page stands there. */
    boolean take(SchoolId school, PublicAddress address, Instant now) {
        views.of(LEAVE).param("school", school.value()).update();
        return views.of(TAKE).param("address", address.value()).param("school", school.value())
                .param("now", now.atOffset(ZoneOffset.UTC)).update() == 1
                || views.of(RETURN).param("address", address.value()).param("school", school.value()).update() == 1;
    }
}
