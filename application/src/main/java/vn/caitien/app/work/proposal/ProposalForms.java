package vn.caitien.app.work.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.page.Form;
import vn.caitien.app.platform.page.parts.Field;
import vn.caitien.app.platform.page.parts.Field.Kind;
import vn.caitien.app.platform.page.parts.Option;
import vn.caitien.app.work.matter.Filled;
import vn.caitien.app.work.matter.Onlooker;

/** The forms of proposals, with what was sent. */
record ProposalForms(Filled filled) {
    private static final String KIND = "kind";
    private static final String WORDS = "asked";
    private static final String RECEIVER = "receiver";
    private static final String ITEMS = "item";
    private static final String STEP = "step";
    private static final String DAY = "day";
    private static final String PAPER = "paper";
    private static final String SENT_ON = "sent-on";
    private static final String SAID = "said";

    /** To write one down; the item asked for is ticked. */
    Form writing() {
        return filled.form("write", onlooker().fresh(), fields(null), Map.of(), onlooker().list());
    }

    /** To say otherwise what is asked. */
    Form changing(Proposal proposal) {
        return filled.form("change", onlooker().at(proposal.id(), "/change"), fields(proposal.asked()), version(proposal),
                onlooker().at(proposal.id(), ""));
    }

    /** To write down what became of it: only what may happen to one that is so far. */
    Form stepping(Proposal proposal) {
        List<Option> kinds = Arrays.stream(Step.Kind.values()).filter(kind -> kind.fits(proposal.state()))
                .map(kind -> new Option(kind.key(), onlooker().say("happened." + kind.key()))).toList();
        boolean sendsOn = Step.Kind.SENT_ON.fits(proposal.state());
        List<Field> fields = Stream.of(filled.chosen(Kind.PICK, STEP, "", kinds).must(),
                filled.field(Kind.DATE, DAY, today()).must(), filled.hinted(Kind.PAPER, PAPER, ""),
                sendsOn ? filled.hinted(Kind.TEXT, SENT_ON, "") : null, filled.hinted(Kind.AREA, SAID, ""))
                .filter(Objects::nonNull).map(Objects::requireNonNull).toList();
        return filled.form("next-step", onlooker().at(proposal.id(), "/steps"), fields, version(proposal), onlooker().at(proposal.id(), ""));
    }

    /** What is wrong with what is asked, besides what the fields tell of themselves. */
    Map<String, String> faults() {
        return filled.said(WORDS).isEmpty() ? Map.of(WORDS, onlooker().reader().texts().say("form.fault.empty")) : Map.of();
    }

    /** The same of a step. */
    Map<String, String> stepFaults() {
        Map<String, String> faults = new HashMap<>();
        LocalDate day = filled.day(DAY);
        if (day != null && day.isAfter(today())) {
            faults.put(DAY, onlooker().say("fault.day"));
        }
        if (kind() == Step.Kind.SENT_ON && filled.said(SENT_ON).isEmpty()) {
            faults.put(SENT_ON, onlooker().say("fault.sent-on"));
        }
        return faults;
    }

    Asked asked() {
        return new Asked(Asked.Kind.valueOf(filled.said(KIND).toUpperCase(Locale.ROOT)), filled.said(WORDS), filled.said(RECEIVER),
                filled.posted().all(ITEMS).stream().distinct().filter(id -> onlooker().items().stream()
                        .anyMatch(item -> item.value().equals(id))).toList());
    }

    /** @param now when it is written down */
    Step step(Instant now) {
        return new Step(kind(), Objects.requireNonNull(filled.day(DAY)), filled.maybe(PAPER),
                kind() == Step.Kind.SENT_ON ? filled.maybe(SENT_ON) : null, filled.maybe(SAID), onlooker().reader().rights().name(), now);
    }

    private List<Field> fields(@Nullable Asked asked) {
        List<Option> kinds = Arrays.stream(Asked.Kind.values())
                .map(kind -> new Option(kind.key(), onlooker().say("kind." + kind.key()))).toList();
        String ticked = filled.posted().isSent() || asked == null ? String.join(",", filled.posted().all(ITEMS)) : String.join(",", asked.items());
        return List.of(
                filled.chosen(Kind.PICK, KIND, given(asked, one -> one.kind().key()), kinds).must(),
                filled.hinted(Kind.AREA, WORDS, given(asked, Asked::words)).must(),
                filled.hinted(Kind.TEXT, RECEIVER, given(asked, Asked::receiver)).must(),
                Field.of(Kind.MANY, ITEMS, onlooker().say("field.item"), ticked).options(onlooker().items()));
    }

    private static String given(@Nullable Asked asked, Function<Asked, String> part) {
        return asked == null ? "" : part.apply(asked);
    }

    private Step.Kind kind() {
        return Step.Kind.valueOf(filled.said(STEP).toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static Map<String, String> version(Proposal proposal) {
        return Map.of("version", Integer.toString(proposal.version()));
    }

    private LocalDate today() {
        return onlooker().reader().today();
    }

    private Onlooker onlooker() {
        return filled.onlooker();
    }
}
