package vn.caitien.app.improvement.telling;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.improvement.telling.Posting.End;
import vn.caitien.app.platform.page.Form;
import vn.caitien.app.platform.page.Posted;
import vn.caitien.app.platform.page.parts.Field;
import vn.caitien.app.platform.page.parts.Field.Kind;

/** The forms of postings, with what was sent. */
record PostingForms(PostingViews views, Posted posted) {
    private static final String PLACE = "where";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String WHO = "who";
    private static final String DAY = "day";

    Form posting() {
        Teller teller = views.teller();
        return new Form(teller.say("post"), teller.crumbs(Teller.POSTINGS), teller.say("post.lead"),
                teller.at(Teller.POSTINGS + "/new"), false, List.of(
                        field(Kind.TEXT, PLACE, "").hint(teller.say("field.where.hint")).must(),
                        field(Kind.DATE, FROM, views.today()).must(),
                        field(Kind.DATE, TO, "").hint(teller.say("field.to.hint")),
                        who("poster")),
                Map.of(), teller.say("post"), teller.at(Teller.POSTINGS), null);
    }

    /** What is wrong besides what the fields tell of themselves. */
    Map<String, String> faults() {
        LocalDate to = to();
        return to != null && to.isBefore(from()) ? Map.of(TO, views.teller().say("fault.to")) : Map.of();
    }

    Form down(Posting posting) {
        Teller teller = views.teller();
        return new Form(teller.say("down"), teller.crumbs(Teller.POSTINGS), teller.say("down.lead", posting.place()),
                views.at(posting, "/down"), false, List.of(
                        Field.of(Kind.DATE, DAY, teller.say("field.day.down"), posted.sent(DAY, views.today())).must(),
                        who("remover")),
                Map.of("version", Integer.toString(posting.version())), teller.say("down"), views.at(posting, ""), null);
    }

    /** What is wrong with the day it was taken down. */
    Map<String, String> faults(Posting posting) {
        Map<String, String> faults = new HashMap<>();
        if (end().day().isBefore(posting.from())) {
            faults.put(DAY, views.teller().say("fault.down", posting.from()));
        } else if (end().day().isAfter(views.today())) {
            faults.put(DAY, views.teller().say("fault.day"));
        }
        return faults;
    }

    String place() {
        return said(PLACE);
    }

    LocalDate from() {
        return LocalDate.parse(said(FROM));
    }

    @Nullable LocalDate to() {
        return said(TO).isEmpty() ? null : LocalDate.parse(said(TO));
    }

    String who() {
        return said(WHO);
    }

    End end() {
        return new End(LocalDate.parse(said(DAY)), who());
    }

    private Field who(String label) {
        Teller teller = views.teller();
        return Field.text(WHO, teller.say("field." + label), posted.sent(WHO, teller.reader().rights().name())).must();
    }

    private Field field(Kind kind, String name, Object given) {
        return Field.of(kind, name, views.teller().say("field." + name), posted.sent(name, given));
    }

    private String said(String name) {
        return posted.sent(name, "").strip();
    }
}
