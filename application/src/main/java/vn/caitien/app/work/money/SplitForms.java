package vn.caitien.app.work.money;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.page.Form;
import vn.caitien.app.platform.page.Posted;
import vn.caitien.app.platform.page.parts.Field;
import vn.caitien.app.platform.page.parts.Field.Kind;
import vn.caitien.app.work.PlanItem;

/**
 * The form of how a sum is divided among its sources, with what was sent.
 *
 * @param year of which it is
 */
record SplitForms(MoneyView view, PlanItem item, Money year, Division division, Posted posted) {
    private static final String SHOWN = "shown";
    private static final String PART = "part";

    Form form() {
        Split said = division.said();
        Map<String, Long> known = said == null ? Map.of() : said.amounts();
        List<Field> fields = IntStream.range(0, sources().size()).mapToObj(at -> {
            Long amount = known.get(sources().get(at));
            return Field.text(PART + at, sources().get(at), posted.sent(PART + at, amount == null ? "" : view.plan().reader().texts().number(amount)))
                    .hint(view.say("split.hint"));
        }).toList();
        String total = view.words().vnd(division.planned());
        return new Form(view.say("split.title"), view.crumbs(), view.say("split.lead", view.plan().named(item), total, year.year().label()),
                view.plan().at(address(item)), false, fields, Map.of("year", year.year().id().toString(), SHOWN, said == null ? "" : said.id().toString()),
                view.say("split.do"), view.plan().at(MoneyView.MONEY), null);
    }

    /** The address of the page below the plan. */
    static String address(PlanItem item) {
        return "/items/" + item.id() + MoneyView.MONEY;
    }

    /** What is wrong, by the names of fields. */
    Map<String, String> faults() {
        Map<String, String> faults = new HashMap<>();
        for (int at = 0; at < sources().size(); at++) {
            if (!typed(at).isEmpty() && Sums.read(typed(at)).isEmpty()) {
                faults.put(PART + at, view.say("fault.amount"));
            }
        }
        long sum = amounts().values().stream().mapToLong(one -> one).sum();
        if (sum > division.planned()) {
            faults.put(PART + "0", view.say("split.fault.more", view.words().vnd(sum), view.words().vnd(division.planned())));
        }
        return faults;
    }

    /** What was sent, by source; nothing of those left empty. */
    Map<String, Long> amounts() {
        Map<String, Long> amounts = new LinkedHashMap<>();
        for (int at = 0; at < sources().size(); at++) {
            String source = sources().get(at);
            Optional<Long> sum = Sums.read(typed(at));
            sum.ifPresent(one -> amounts.put(source, one));
        }
        return amounts;
    }

    /** What was said before, as the page showed it; null for nothing. */
    @Nullable UUID shown() {
        return posted.ids(SHOWN).stream().findFirst().orElse(null);
    }

    private String typed(int at) {
        return posted.sent(PART + at, "").strip();
    }

    private List<String> sources() {
        return division.share().sources();
    }
}
