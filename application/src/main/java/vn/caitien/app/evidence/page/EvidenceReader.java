package vn.caitien.app.evidence.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.access.Deed;
import vn.caitien.app.access.Matter;
import vn.caitien.app.access.Rights;
import vn.caitien.app.evidence.EvidenceDocument;
import vn.caitien.app.evidence.Refused;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.page.Crumb;
import vn.caitien.app.platform.page.Texts;

/** Someone who looks at the evidence of a school. */
public record EvidenceReader(SchoolId school, Texts texts, Rights rights) {

    /** The address of a page below the evidence. */
    public String at(String path) {
        return "/schools/" + school + "/evidence" + path;
    }

    /** The address of a page of a document. */
    public String at(EvidenceDocument document, String path) {
        return at("/documents/" + document.id() + path);
    }

    public String say(String key, Object... values) {
        return texts.say("evidence." + key, values);
    }

    /** What a refusal says. */
    public String say(Refused refused) {
        return say("refused." + refused.key(), refused.values());
    }

    /** The name of a kind; null where it is not known. */
    public @Nullable String kind(@Nullable String key) {
        return key == null ? null : say("kind." + key);
    }

    public boolean may(Deed deed) {
        return rights.may(school, deed, Matter.ANY).allowed();
    }

    /** Whether they describe, code and file. */
    public boolean keeps() {
        return may(Deed.KEEP_EVIDENCE);
    }

    /** Whether they hand files in. */
    public boolean gives() {
        return may(Deed.GIVE_EVIDENCE);
    }

    /** The way back to the list, and further pages on it. */
    public List<Crumb> crumbs(Crumb... further) {
        List<Crumb> crumbs = new ArrayList<>(List.of(new Crumb(say("title"), at(""))));
        crumbs.addAll(List.of(further));
        return crumbs;
    }
}
