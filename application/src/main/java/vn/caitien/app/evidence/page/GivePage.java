package vn.caitien.app.evidence.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.evidence.arrival.EvidenceDeliveries;
import vn.caitien.app.platform.page.Crumb;
import vn.caitien.app.platform.page.parts.Next;
import vn.caitien.app.platform.page.parts.Paging;
import vn.caitien.app.platform.page.parts.Table;

/**
 * Where files are given, and what became of those that came.
 *
 * @param action where a form sends files
 * @param photos where a form sends photos of pages
 * @param begin where a script begins a delivery
 * @param largest how large files may be: a script sends none that is larger
 * @param delivery the address of one that is under way; null where none is
 * @param told how many came; null where none did
 * @param busy that a zip is being unpacked: the page asks again; null where none is
 * @param earlier deliveries of before
 */
public record GivePage(
        String title, List<Crumb> crumbs, String action, String photos, String begin, EvidenceDeliveries.Largest largest,
        @Nullable String delivery, @Nullable String told, @Nullable String busy,
        @Nullable String fault, @Nullable Next next, @Nullable Table arrivals, @Nullable Paging paging, @Nullable Table earlier) {}
