package vn.caitien.app.publishing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.improvement.IssuedRecord;
import vn.caitien.app.platform.page.Form;
import vn.caitien.app.platform.page.Posted;
import vn.caitien.app.platform.page.parts.Field;
import vn.caitien.app.platform.page.parts.Field.Kind;
import vn.caitien.app.platform.page.parts.Option;

/**
 * The forms of a school's page, with what was sent.
 *
 * @param page null where nothing was decided yet
 */
record PublicationForms(Keeper keeper, Posted posted, @Nullable PublicPage page) {
    static final String ADDRESS = "address";
    static final String OFFER = "offer";
    static final String CONTACT = "contact";
    private static final String PLANS = "shown";
    private static final String VERSION = "version";
    private static final int LONGEST_CONTACT = 200;

    /** @param address the present one, or the first proposal */
    Form setup(String address, List<IssuedRecord> papers) {
        List<Field> fields = new ArrayList<>(List.of(
                field(Kind.TEXT, ADDRESS, address).hint(keeper.say("field.address.hint")).must()));
        if (!papers.isEmpty()) {
            fields.add(Field.of(Kind.MANY, PLANS, keeper.say("field.shown"), posted.isSent() ? String.join(",", posted.all(PLANS))
                    : papers.stream().filter(paper -> page == null || page.shows(paper.plan().value()))
                            .map(paper -> paper.plan().toString()).collect(Collectors.joining(",")))
                    .options(papers.stream().map(paper -> new Option(paper.plan().toString(),
                            keeper.say("plan", paper.title(), paper.number(), paper.day()))).toList()));
        }
        fields.add(field(Kind.PICK, OFFER, (page == null ? Offer.ALL : page.offer()).key()).options(Arrays.stream(Offer.values())
                .map(offer -> new Option(offer.key(), keeper.say("offer." + offer.key()))).toList()).hint(keeper.say("field.offer.hint")).must());
        fields.add(field(Kind.TEXT, CONTACT, page == null ? null : page.contact()).hint(keeper.say("field.contact.hint")));
        return form("setup", fields);
    }

    /** To switch it on or off. */
    Form show(boolean shown) {
        return form(shown ? "on" : "off", List.of());
    }

    /** What was sent; the form has no fault. */
    Wanted wanted() {
        String contact = posted.sent(CONTACT, "").strip();
        return new Wanted(PublicAddress.of(posted.sent(ADDRESS, "")).orElseThrow(), posted.ids(PLANS), Offer.of(posted.sent(OFFER, "")).orElseThrow(),
                contact.isEmpty() ? null : contact);
    }

    /** What is wrong with what was sent, by the names of fields. */
    Map<String, String> faults() {
        Map<String, String> faults = new LinkedHashMap<>();
        if (PublicAddress.of(posted.sent(ADDRESS, "")).isEmpty()) {
            faults.put(ADDRESS, keeper.say("refused.form"));
        }
        if (posted.sent(CONTACT, "").strip().length() > LONGEST_CONTACT) {
            faults.put(CONTACT, keeper.say("refused.long", LONGEST_CONTACT));
        }
        return faults;
    }

    int version() {
        return posted.version();
    }

    private Form form(String what, List<Field> fields) {
        return new Form(keeper.say(what), keeper.crumbs(), keeper.say(what + ".lead"), keeper.at("/" + what), false, fields,
                Map.of(VERSION, Integer.toString(page == null ? 0 : page.version())), keeper.say(what + ".do"), keeper.at(""), null);
    }

    private Field field(Kind kind, String name, @Nullable Object given) {
        return Field.of(kind, name, keeper.say("field." + name), posted.sent(name, given));
    }
}
