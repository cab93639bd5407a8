package vn.caitien.app.monitoring.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.page.Form;
import vn.caitien.app.platform.page.Posted;
import vn.caitien.app.platform.page.parts.Field;
import vn.caitien.app.platform.page.parts.Field.Kind;
import vn.caitien.app.platform.page.parts.Option;
import vn.caitien.app.school.SchoolYear;
import vn.caitien.app.work.PlanItem;
import vn.caitien.monitoring.Moment;

/** The forms of reviews, with what was sent. */
record ReviewForms(ReviewViews views, Posted posted) {
    static final String MOMENT = "moment";
    static final String YEAR = "year";
    static final String TITLE = "called";
    static final String DUE = "due";
    static final String CONCLUSION = "conclusion";
    static final String REASON = "reason";

    private String say(String key, Object... values) {
        return views.say(key, values);
    }

    /** @param years to choose from; of one nothing is asked */
    Form opening(List<SchoolYear> years) {
        SchoolYear year = year(years);
        Field moments = field(Kind.PICK, MOMENT, Moment.OTHER.name()).options(Stream.of(Moment.values())
                .map(one -> new Option(one.name(), say("moment." + one.name()))).toList()).must();
        Field chosen = field(Kind.SELECT, YEAR, year.id()).options(years.stream().map(one -> new Option(one.id().toString(), one.label())).toList()).must();
        List<Field> fields = Stream.of(Stream.of(moments), years.size() > 1 ? Stream.of(chosen) : Stream.<Field>of(),
                Stream.of(field(Kind.TEXT, TITLE, "").hint(say("field.called.hint")), field(Kind.DATE, DUE, proposed(year)).hint(say("field.due.hint"))))
                .flatMap(part -> part).toList();
        return new Form(say("open.title"), views.crumbs(), say("open.lead"), views.plan().at(ReviewViews.REVIEWS + "/new"), false, fields, Map.of(),
                say("open.keep"), views.plan().at(ReviewViews.REVIEWS), null);
    }

    private @Nullable LocalDate proposed(SchoolYear year) {
        return ReviewMoments.STANDARD.moments().stream().filter(one -> one.moment() == moment()).map(one -> one.due(year)).findFirst().orElse(null);
    }

    /** The one that was chosen, else the one that is now, else the last. */
    SchoolYear year(List<SchoolYear> years) {
        String sent = posted.sent(YEAR, "");
        return years.stream().filter(one -> one.id().toString().equals(sent)).findFirst()
                .or(() -> years.stream().filter(one -> one.on(views.today())).findFirst()).orElse(years.getLast());
    }

    Moment moment() {
        String sent = posted.sent(MOMENT, Moment.OTHER);
        return Stream.of(Moment.values()).filter(one -> one.name().equals(sent)).findFirst().orElse(Moment.OTHER);
    }

    String title() {
        return posted.sent(TITLE, "").strip();
    }

    @Nullable LocalDate due() {
        String sent = posted.sent(DUE, "").strip();
        return sent.isEmpty() ? null : LocalDate.parse(sent);
    }

    /** To say something of the whole, and to close. What nobody looked at is told of, and does not keep anyone from closing. */
    Form concluding(Review review) {
        List<PlanItem> left = views.plan().items().stream().filter(item -> !review.judgement(item.id()).said()).toList();
        String lead = left.isEmpty() ? say("conclude.lead") : say("conclude.left", left.size(), String.join(", ", left.stream().map(item -> String.valueOf(item.number())).toList()));
        return new Form(say("conclude"), views.crumbs(review), lead, views.at(review.id(), "/close"), false,
                List.of(field(Kind.AREA, CONCLUSION, review.conclusion()).hint(say("field.conclusion.hint"))), ReviewViews.version(review.version()),
                say("close"), views.at(review.id(), ""), null).seeking(say("conclude.keep"));
    }

    @Nullable String conclusion() {
        String said = posted.sent(CONCLUSION, "").strip();
        return said.isEmpty() ? null : said;
    }

    Form reopening(Review review) {
        return new Form(say("reopen"), views.crumbs(review), say("reopen.lead", review.closings()), views.at(review.id(), "/reopen"), false,
                List.of(field(Kind.TEXT, REASON, "").must().hint(say("field.reason.hint"))), ReviewViews.version(review.version()), say("reopen.keep"),
                views.at(review.id(), ""), null);
    }

    String reason() {
        return posted.sent(REASON, "").strip();
    }

    private Field field(Kind kind, String name, @Nullable Object given) {
        return Field.of(kind, name, say("field." + name), posted.sent(name, Objects.toString(given, "")));
    }
}
