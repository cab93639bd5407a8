package vn.caitien.app.improvement.search.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.improvement.PlanState;
import vn.caitien.app.improvement.page.PlanAnchors;
import vn.caitien.app.improvement.page.Reader;
import vn.caitien.app.improvement.search.Hit;
import vn.caitien.app.improvement.search.Part;

/** What the places of hits are called, and where they are read. */
record HitPlaces(Reader reader) {
    private static final Pattern LISTED = Pattern.compile("(\\w+)\\[([^\\]]+)].*");

    /** Such as "Hàng của tiêu chí 3.2 – Thư viện". */
    String where(Hit hit) {
        String list = list(hit);
        String title = words(hit, list.equals("rows") ? "criterionTitle" : "title");
        if (list.equals("rows") || list.equals("problems")) {
            String named = title.isEmpty() ? hit.criteria() : hit.criteria() + " – " + title;
            return hit.criteria().isEmpty() ? say("place." + list) : say("place." + list + ".criterion", named.strip());
        }
        return list.equals("sections") && !title.isEmpty() ? say("place.section", title) : say("place." + list);
    }

    /** The column or field of a place; null where it has but one. */
    @Nullable String name(Hit hit, Part part) {
        return switch (list(hit)) {
            case "rows" -> reader.say("draft.column." + part.field());
            case "sections", "bands", "closing", "recipients" -> null;
            default -> reader.texts().maybe("plan.draft.place." + list(hit) + "." + part.field()).orElse(null);
        };
    }

    /** Where a writer writes it, of a draft; else where it stands on the plan's page. */
    String address(Hit hit, Part part) {
        PlanId plan = new PlanId(hit.plan().id());
        Matcher listed = LISTED.matcher(hit.place());
        boolean alone = hit.place().equals(part.field());
        if (reader.writes() && hit.plan().state().equals(PlanState.DRAFT.name())) {
            return reader.draft(plan, alone ? part.field() : hit.place() + "." + part.field());
        }
        String there = !listed.matches() ? "" : switch (listed.group(1)) {
            case "rows" -> "#" + listed.group(2);
            case "sections" -> "#" + PlanAnchors.section(Integer.parseInt(listed.group(2)));
            default -> "";
        };
        return reader.at("/" + plan + there);
    }

    private static String list(Hit hit) {
        Matcher listed = LISTED.matcher(hit.place());
        return listed.matches() ? listed.group(1) : hit.place();
    }

    private static String words(Hit hit, String field) {
        return hit.parts().stream().filter(part -> part.field().equals(field)).map(Part::words).findFirst().orElse("");
    }

    private String say(String key, Object... values) {
        return reader.texts().say("search." + key, values);
    }
}
