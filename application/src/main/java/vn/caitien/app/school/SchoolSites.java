package vn.caitien.app.school;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.ids.Uuid7;
import vn.caitien.app.trail.Act;
import vn.caitien.app.trail.Actor;
import vn.caitien.app.trail.Trail;

/** The places where a school teaches: one main site at a time, and others. */
@Service
public class SchoolSites {
    private final Sites sites;
    private final Trail trail;
    private final SchoolTables tables;
    private final Clock clock;

    SchoolSites(Sites sites, Trail trail, SchoolTables tables, Clock clock) {
        this.sites = sites;
        this.trail = trail;
        this.tables = tables;
        this.clock = clock;
    }

    /** Those in use first. */
    public List<Site> all(SchoolId school) {
        return tables.within(school, () -> sites.all(school));
    }

    /** Adds a site; the first is the main one, and one added as the main one takes the place of the former. */
    public UUID add(Actor actor, SchoolId school, String name, @Nullable String address, boolean main, LocalDate from) {
        return tables.within(school, () -> {
            List<Site> used = sites.all(school).stream().filter(site -> site.to() == null).toList();
            boolean first = used.stream().noneMatch(Site::main);
            if (main) {
                used.stream().filter(Site::main).forEach(former -> sites.change(school, former.asMain(false)));
            }
            UUID id = Uuid7.at(clock);
            sites.add(school, new Site(id, Names.clean(name), Names.maybe(address), main || first, from, null, 1));
            trail.record(school, actor, TrailKind.SITE_ADDED.of(id, Names.clean(name)));
            return id;
        });
    }

    public void describe(Actor actor, SchoolId school, UUID id, int version, String name, @Nullable String address) {
        change(actor, school, id, version, site -> site.described(Names.clean(name), Names.maybe(address)),
                TrailKind.SITE_CHANGED.of(id, Names.clean(name)));
    }

    /** @param day its last */
    public void end(Actor actor, SchoolId school, UUID id, int version, LocalDate day) {
        tables.within(school, () -> {
            Site site = known(school, id);
            change(actor, school, id, version, it -> it.ended(day), TrailKind.SITE_ENDED.of(id, site.name(), day));
            return site;
        });
    }

    private void change(Actor actor, SchoolId school, UUID id, int version, UnaryOperator<Site> verb, Act act) {
        tables.within(school, () -> {
            Site present = known(school, id);
            Versions.same("site " + id, present.version(), version);
            sites.change(school, verb.apply(present));
            trail.record(school, actor, act);
            return present;
        });
    }

    private Site known(SchoolId school, UUID id) {
        return sites.all(school).stream().filter(site -> site.id().equals(id)).findFirst()
                .orElseThrow(() -> new NotHere("site " + id));
    }
}
