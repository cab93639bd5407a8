package vn.caitien.app.monitoring.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.page.Crumb;
import vn.caitien.app.platform.page.parts.Field;
import vn.caitien.app.platform.page.parts.Refusal;
import vn.caitien.app.platform.page.parts.Way;

/**
 * One item in a review, beside all that is known of it: the template {@code monitoring/review/walk}.
 *
 * @param lead who reviews, since when, until when
 * @param all what the steps say together, for who hears the page
 * @param steps one for each item of the plan
 * @param item number and title
 * @param aim what is aimed at and who answers for it, a line each
 * @param known what is known of it, part by part
 * @param way the whole way of the item
 * @param money the address of the part that tells of its money
 * @param action where what is written goes
 * @param version of what was written before
 * @param fields to write in; empty for who only reads
 * @param said what was written, for who only reads, part by part
 * @param keep what the button says
 * @param later the way that writes nothing
 * @param refusal why what was sent was not kept; null unless it was not
 */
public record WalkPage(String title, List<Crumb> crumbs, String lead, List<Way> ways, String all, List<Step> steps, String item, List<String> aim,
        List<Known> known, Way way, String money, String action, int version, List<Field> fields, List<Known> said, String keep, Way later, @Nullable Refusal refusal) {
    /**
     * An item among the others.
     *
     * @param told how far it is in this review
     * @param current whether it is the one that is shown
     */
    public record Step(String words, String address, String told, boolean current) {}

    /**
     * Something known of the item.
     *
     * @param lines none where nothing is known, and {@code nothing} says so
     * @param links to where it comes from
     */
    public record Known(String name, List<String> lines, @Nullable String nothing, List<Way> links) {}
}
