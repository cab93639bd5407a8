package vn.caitien.app.improvement.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.improvement.Beginnings;
import vn.caitien.app.improvement.ImprovementPlan;
import vn.caitien.app.improvement.Refused.Lack;
import vn.caitien.app.improvement.Step;
import vn.caitien.app.improvement.Verb;
import vn.caitien.app.improvement.register.PaperNumber;
import vn.caitien.app.platform.page.Crumb;
import vn.caitien.app.platform.page.Form;
import vn.caitien.app.platform.page.Posted;
import vn.caitien.app.platform.page.parts.Field;
import vn.caitien.app.platform.page.parts.Field.Kind;
import vn.caitien.app.platform.page.parts.Option;
import vn.caitien.plan.Header;

/**
 * The form of each step of a plan's life, and the step that is read from it.
 *
 * @param council who may have been at the meeting; empty for any other step
 * @param number the paper may get; empty for any other step
 * @param signer who is likely to sign where the plan names nobody; empty for any other step
 */
record StepForms(Reader reader, ImprovementPlan plan, Posted posted, LocalDate today, List<Option> council, String number,
        String signer) {
    private static final String DAY = "day";
    private static final String MINUTES = "minutes";
    private static final String PRESENT = "present";
    private static final String NUMBER = "number";
    private static final String AUTHORITY = "authority";
    private static final String POST = "post";
    private static final String NAME = "name";
    private static final String REASON = "reason";

    /** With what was sent, or what is likely where nothing was. */
    Form form(Verb verb) {
        String words = reader.say("verb." + verb.key());
        return new Form(words, crumbs(reader, plan), reader.say("step." + verb.key()), PlanVerbs.address(reader, plan, verb), false,
                fields(verb), Map.of("version", Integer.toString(plan.version())), words, reader.at("/" + plan.id()), null);
    }

    /** What was said of it; its days are days, as {@link Form#faults()} found. */
    Step step(Verb verb) {
        return switch (verb) {
            case SUBMIT -> new Step.Submit();
            case PASS -> new Step.Pass(day(), said(MINUTES), posted.ids(PRESENT));
            case ISSUE -> new Step.Issue(numbered(), day(), post(), said(NAME));
            case WITHDRAW -> new Step.Withdraw(said(REASON));
            case CLOSE -> new Step.Close();
            case WRITE -> throw new IllegalArgumentException("writing is no step");
        };
    }

    /** The field beside which a want is told; empty where it is about none. */
    static Optional<String> field(@Nullable Lack lack) {
        return switch (lack) {
            case MINUTES -> Optional.of(MINUTES);
            case PRESENT -> Optional.of(PRESENT);
            case MEETING_HELD, DAY_AFTER_MEETING -> Optional.of(DAY);
            case NUMBER, NUMBER_FORM, NUMBER_TAKEN -> Optional.of(NUMBER);
            case SIGNER -> Optional.of(NAME);
            case REASON -> Optional.of(REASON);
            case TITLE, ROWS -> Optional.empty();
            case null -> Optional.empty();
        };
    }

    static List<Crumb> crumbs(Reader reader, ImprovementPlan plan) {
        return List.of(new Crumb(reader.say("title"), reader.at("")), new Crumb(plan.title(), reader.at("/" + plan.id())));
    }

    private List<Field> fields(Verb verb) {
        Header head = plan.content().header();
        return switch (verb) {
            case PASS -> List.of(
                    field(Kind.DATE, DAY, "meeting", today).must(),
                    field(Kind.PAPER, MINUTES, MINUTES, "").must().hint(reader.say("field.minutes.hint")),
                    Field.of(Kind.MANY, PRESENT, reader.say("field.present"), String.join(",", posted.all(PRESENT)))
                            .options(council).must());
            case ISSUE -> List.of(
                    field(Kind.PAPER, NUMBER, NUMBER, number).must().hint(reader.say("field.number.hint")),
                    field(Kind.DATE, DAY, "signed", today).must(),
                    field(Kind.PAPER, AUTHORITY, AUTHORITY, "").hint(reader.say("field.authority.hint")),
                    field(Kind.PAPER, POST, POST, Objects.requireNonNullElse(head.signerTitle(), Beginnings.usualPost())).must().hint(reader.say("field.post.hint")),
                    field(Kind.PAPER, NAME, NAME, Objects.requireNonNullElse(head.signerName(), signer)).must());
            case WITHDRAW -> List.of(field(Kind.AREA, REASON, REASON, "").must().hint(reader.say("field.reason.hint")));
            case SUBMIT, CLOSE, WRITE -> List.of();
        };
    }

    private Field field(Kind kind, String name, String label, @Nullable Object given) {
        return Field.of(kind, name, reader.say("field." + label), posted.sent(name, given));
    }

    /** As it is printed: in whose place above, the own post below. */
    private String post() {
        return said(AUTHORITY).isEmpty() ? said(POST) : said(AUTHORITY) + "\n" + said(POST);
    }

    /** With the leading zero, whether or not it was typed. */
    private String numbered() {
        return PaperNumber.read(said(NUMBER), day().getYear()).map(PaperNumber::printed).orElseGet(() -> said(NUMBER));
    }

    private LocalDate day() {
        return LocalDate.parse(said(DAY));
    }

    private String said(String name) {
        return posted.sent(name, "").strip();
    }
}
