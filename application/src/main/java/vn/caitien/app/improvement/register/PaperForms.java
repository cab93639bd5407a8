package vn.caitien.app.improvement.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.improvement.register.Paper.Sending;
import vn.caitien.app.platform.page.Crumb;
import vn.caitien.app.platform.page.Form;
import vn.caitien.app.platform.page.Posted;
import vn.caitien.app.platform.page.parts.Field;
import vn.caitien.app.platform.page.parts.Field.Kind;
import vn.caitien.app.platform.page.parts.Option;

/** The forms of a register, with what was sent. */
record PaperForms(Clerk clerk, Posted posted, LocalDate today) {
    static final String KIND = "kind";
    static final String NUMBER = "number";
    static final String WHY = "why";
    static final String DAY = "day";
    static final String TO = "to";

    Form reserve() {
        List<Option> kinds = PaperRules.BUILT_IN.kinds().keySet().stream()
                .map(letters -> new Option(letters, clerk.say("kind", letters, clerk.kind(letters)))).toList();
        return form("reserve", clerk.at("/reserve"), clerk.at(""), List.of(new Crumb(clerk.say("title"), clerk.at(""))), List.of(
                field(Kind.SELECT, KIND, PaperRules.BUILT_IN.plan()).options(kinds).must(),
                field(Kind.NUMBER, NUMBER, "").hint(clerk.say("field.number.hint")),
                field(Kind.TEXT, WHY, "").hint(clerk.say("field.why.hint")).must(),
                field(Kind.DATE, DAY, today).must()));
    }

    /** With those proposed who stand on the paper and have not got it. */
    Form send(Paper paper) {
        Set<String> sent = paper.sent().stream().map(Sending::recipient).collect(Collectors.toSet());
        String open = PaperRules.BUILT_IN.sendable(paper.recipients()).stream()
                .filter(line -> Recipients.read(line, today).stream().noneMatch(one -> sent.contains(one.recipient())))
                .collect(Collectors.joining("\n"));
        String here = clerk.at("/" + paper.id());
        return form("send", here + "/send", here, List.of(new Crumb(clerk.say("title"), clerk.at("")),
                new Crumb(clerk.say("number", paper.number().printed()), here)), List.of(
                field(Kind.AREA, TO, open).hint(clerk.say("field.to.hint")).must(), field(Kind.DATE, DAY, today).must()));
    }

    String said(String name) {
        return posted.sent(name, "").strip();
    }

    LocalDate day() {
        return LocalDate.parse(said(DAY));
    }

    private Form form(String what, String action, String back, List<Crumb> crumbs, List<Field> fields) {
        return new Form(clerk.say(what), crumbs, clerk.say(what + ".lead"), action, false, fields, Map.of(), clerk.say(what), back, null);
    }

    private Field field(Kind kind, String name, @Nullable Object given) {
        return Field.of(kind, name, clerk.say("field." + name), posted.sent(name, given));
    }
}
