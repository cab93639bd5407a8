package vn.caitien.app.work.support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.page.Form;
import vn.caitien.app.platform.page.parts.Field;
import vn.caitien.app.platform.page.parts.Field.Kind;
import vn.caitien.app.platform.page.parts.Option;
import vn.caitien.app.work.PlanItem;
import vn.caitien.app.work.matter.Filled;
import vn.caitien.app.work.matter.Onlooker;
import vn.caitien.plan.Cell;

/** The forms of support conditions, with what was sent. */
record SupportForms(Filled filled) {
    private static final String ITEM = "item";
    private static final String WHAT = "what";
    private static final String OF = "of";
    private static final String ASKED = "asked";
    private static final String GRANTED = "granted";
    private static final String ANSWERED = "answered";
    private static final String UNTIL = "until";
    private static final String HOLDS_UP = "holds-up";

    /** To add one; of the item asked for, what its own cell says is filled in. */
    Form adding() {
        String words = PlanItem.of(onlooker().plan().content(), filled.said(ITEM)).flatMap(item -> item.row().text(Cell.SUPPORT)).orElse("");
        List<Field> fields = new ArrayList<>(List.of(filled.chosen(Kind.SELECT, ITEM, "", onlooker().items()).must()));
        fields.addAll(fields(new Wanted(words, null, null, null, null, null, false)));
        return filled.form("add", onlooker().fresh(), fields, Map.of(), onlooker().list());
    }

    /** To say otherwise what is known of it. */
    Form changing(Support support) {
        return filled.form("change", onlooker().at(support.id(), ""), fields(support.wanted()),
                Map.of("version", Integer.toString(support.version())), onlooker().list());
    }

    /** What is wrong besides what the fields tell of themselves. */
    Map<String, String> faults() {
        Map<String, String> faults = new HashMap<>();
        if (filled.said(WHAT).isEmpty()) {
            faults.put(WHAT, onlooker().reader().texts().say("form.fault.empty"));
        }
        LocalDate answered = filled.day(ANSWERED);
        if (answered != null && granted() == null) {
            faults.put(ANSWERED, onlooker().say("fault.answered"));
        } else if (answered != null && answered.isAfter(onlooker().reader().today())) {
            faults.put(ANSWERED, onlooker().say("fault.day"));
        }
        if (filled.day(UNTIL) != null && !Boolean.TRUE.equals(granted())) {
            faults.put(UNTIL, onlooker().say("fault.until"));
        }
        return faults;
    }

    String item() {
        return filled.said(ITEM);
    }

    Wanted wanted() {
        return new Wanted(filled.said(WHAT), filled.maybe(OF), filled.day(ASKED), granted(), filled.day(ANSWERED), filled.day(UNTIL),
                filled.said(HOLDS_UP).equals("true"));
    }

    /** In message keys and as an option. */
    static String key(@Nullable Boolean granted) {
        return granted == null ? "unknown" : granted ? "granted" : "refused";
    }

    private List<Field> fields(Wanted wanted) {
        List<Option> answers = Stream.of("unknown", "granted", "refused").map(key -> new Option(key, onlooker().say("answer." + key))).toList();
        String holds = filled.posted().isSent() ? filled.said(HOLDS_UP) : Boolean.toString(wanted.holdsUp());
        return List.of(
                filled.hinted(Kind.AREA, WHAT, wanted.what()).must(),
                filled.hinted(Kind.TEXT, OF, wanted.askedOf()), filled.field(Kind.DATE, ASKED, wanted.askedOn()),
                filled.chosen(Kind.PICK, GRANTED, key(wanted.granted()), answers).must(),
                filled.field(Kind.DATE, ANSWERED, wanted.answeredOn()), filled.hinted(Kind.DATE, UNTIL, wanted.until()),
                Field.of(Kind.CHECKBOX, HOLDS_UP, onlooker().say("field.holds-up"), holds));
    }

    private @Nullable Boolean granted() {
        return switch (filled.said(GRANTED)) {
            case "granted" -> Boolean.TRUE;
            case "refused" -> Boolean.FALSE;
            default -> null;
        };
    }

    private Onlooker onlooker() {
        return filled.onlooker();
    }
}
