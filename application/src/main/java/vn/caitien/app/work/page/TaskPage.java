package vn.caitien.app.work.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.page.Crumb;
import vn.caitien.app.platform.page.parts.Chip;
import vn.caitien.app.platform.page.parts.Table;
import vn.caitien.app.platform.page.parts.Way;

/**
 * One task: the template {@code work/task}.
 *
 * @param lead in a small line above the title
 * @param ways filled first, the one to take
 * @param reason why it was dropped; null while it is not
 * @param facts what is known of it
 * @param rounds the times it comes; null where it is done once
 * @param reports the latest first
 * @param parts smaller tasks it was parted into; null for none
 * @param links handed out; null where the reader hands out none
 * @param share a short text to copy for a chat group
 */
public record TaskPage(String title, List<Crumb> crumbs, String lead, List<Way> ways, Chip chip, @Nullable String reason, List<Fact> facts,
        @Nullable Table rounds, List<Report> reports, List<Proof> proofs, @Nullable Table parts, @Nullable Links links, String share) {

    /** Something known of it; null words are a dash. */
    public record Fact(String name, @Nullable String words, @Nullable String address) {}

    /**
     * A report.
     *
     * @param who and when, and who entered it
     * @param said null where nothing was written
     * @param behind why its state was not taken over; null where it was
     * @param adopt the address by which it is; null where the reader may not
     * @param withdraw the address by which it is taken back; null where the reader may not
     */
    public record Report(String id, Chip chip, @Nullable String round, @Nullable String figure, @Nullable String said, String who, List<Proof> proofs,
            @Nullable String behind, @Nullable String adopt, @Nullable String withdraw, boolean withdrawn) {}

    /** A document, under its code where it has one. */
    public record Proof(String name, String address, @Nullable String code) {}

    /** Links handed out, and where one is made. */
    public record Links(@Nullable Table table, String make, List<Revoking> revoking) {}

    /** A link that can be taken back. */
    public record Revoking(String words, String address) {}
}
