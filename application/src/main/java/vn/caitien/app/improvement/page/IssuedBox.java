package vn.caitien.app.improvement.page;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.access.Deed;
import vn.caitien.app.improvement.ImprovementPlan;
import vn.caitien.app.improvement.PlanBeside;
import vn.caitien.app.improvement.Scan;
import vn.caitien.app.platform.page.parts.Way;

/**
 * What was kept of an issued plan: the template {@code improvement/issued}.
 *
 * @param code by which anyone may ask for it, as people read it
 * @param address of the page that tells anyone of it
 * @param scans of the signed paper; empty for who may not have them
 * @param add the way to add one; null for who may not
 */
public record IssuedBox(String code, String address, String hash, List<Way> scans, @Nullable Way add) {

    /** Null for a plan that is no paper of the school, or was issued before files were kept. */
    static @Nullable IssuedBox of(Reader reader, ImprovementPlan plan, PlanBeside beside, Map<AccountId, String> names) {
        PlanBeside.Mark mark = beside.mark();
        if (mark == null || !plan.state().paper()) {
            return null;
        }
        List<Way> scans = reader.drafts() ? beside.scans().stream().map(scan -> way(reader, scan, names)).toList() : List.of();
        return new IssuedBox(mark.code().shown(), "/verify/" + mark.code().value(), mark.hash(), scans,
                reader.may(Deed.NUMBER) ? Way.to(reader.say("scan.add"), reader.at("/" + plan.id() + "/scan")) : null);
    }

    private static Way way(Reader reader, Scan scan, Map<AccountId, String> names) {
        return Way.to(reader.say("scan", scan.media().name(), Reader.day(scan.at()), names.getOrDefault(scan.by(), "—")),
                "/schools/" + reader.school() + "/scans/" + scan.id());
    }
}
