package vn.caitien.app.evidence.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.evidence.EvidenceDocument;
import vn.caitien.app.evidence.Filed;
import vn.caitien.app.evidence.GivenCode;
import vn.caitien.app.platform.page.Crumb;
import vn.caitien.app.platform.page.Form;
import vn.caitien.app.platform.page.Posted;
import vn.caitien.app.platform.page.parts.Field;
import vn.caitien.app.platform.page.parts.Field.Kind;
import vn.caitien.app.platform.page.parts.Option;
import vn.caitien.app.platform.page.parts.Refusal;
import vn.caitien.app.school.SchoolYear;
import vn.caitien.catalogue.Appendix;
import vn.caitien.evidence.code.CodePattern;

/**
 * The form in which a document is described and filed.
 *
 * @param year it is filed in
 * @param pattern how codes of that year are written; null where that is not known
 */
record FilingForm(EvidenceReader reader, Posted posted, EvidenceDocument document, DescribingForm describing, SchoolYear year,
        Appendix standards, @Nullable CodePattern pattern) {
    private static final String HOME = "home";
    private static final String FURTHER = "further";
    private static final String CODE = "code";
    private static final String EMPTYING = "emptying";
    private static final String YES = "yes";

    Form form() {
        String code = code();
        List<Field> fields = new ArrayList<>(describing.fields());
        fields.add(Field.of(Kind.SELECT, HOME, reader.say("field.home", year.label()), home()).options(homes())
                .hint(code == null ? reader.say("field.home.hint") : reader.say("field.home.coded", code)).must());
        if (code == null) {
            fields.add(Field.text(CODE, reader.say("field.code"), posted.sent(CODE, "")).hint(reader.say("field.code.hint")));
        }
        fields.add(Field.of(Kind.MANY, FURTHER, reader.say("field.further"), String.join(",", further())).options(numbers()));
        fields.addAll(describing.more());
        return new Form(reader.say(document.filed() ? "describe.title" : "file.title"), List.of(new Crumb(document.said().title(), reader.at(document, ""))),
                null, reader.at(document, "/file"), false, fields, Map.of("version", Integer.toString(document.version()), "year", year.id().toString()),
                reader.say(document.filed() ? "describe.do" : "file.do"), reader.at(document, ""), null);
    }

    /** The fields that nearly every document needs; the others are folded away. */
    List<String> often() {
        return Stream.concat(describing.fields().stream().map(Field::name), Stream.of(HOME, CODE)).toList();
    }

    /** The criterion that is chosen first; empty where none is. */
    String home() {
        List<String> filed = document.criteria(year.id());
        String coded = document.codes().stream().filter(code -> pattern != null && code.scheme().equals(pattern.scheme()))
                .map(GivenCode::criterion).filter(criterion -> filed.isEmpty() || filed.contains(criterion)).findFirst()
                .orElse(filed.isEmpty() ? "" : filed.getFirst());
        return posted.sent(HOME, coded).strip();
    }

    Filed under() {
        String code = posted.sent(CODE, "").strip();
        return new Filed(year.id(), home(), further(), code.isEmpty() ? null : code);
    }

    /** Whether it was said that the files may go. */
    boolean emptying() {
        return posted.sent(EMPTYING, "").equals(YES);
    }

    /** The form once more, which sent again says that the files may go. */
    Form askedToEmpty() {
        Form form = form();
        Map<String, String> hidden = new HashMap<>(form.hidden());
        hidden.put(EMPTYING, YES);
        return new Form(form.title(), form.crumbs(), form.lead(), form.action(), form.files(), form.fields(), hidden,
                reader.say("emptying.do"), form.back(), new Refusal(reader.say("emptying"), reader.say("emptying.why"), List.of()));
    }

    /** The version the form was made of. */
    int version() {
        return posted.version();
    }

    private List<String> further() {
        if (posted.isSent()) {
            return posted.all(FURTHER);
        }
        return document.criteria(year.id()).stream().filter(criterion -> !criterion.equals(home())).toList();
    }

    private @Nullable String code() {
        return pattern == null ? null : document.code(pattern.scheme()).orElse(null);
    }

    private List<Option> homes() {
        return Stream.concat(Stream.of(new Option("", reader.say("field.home.none"))), numbers().stream()).toList();
    }

    private List<Option> numbers() {
        return standards.criteria().map(criterion -> new Option(criterion.number(),
                reader.say("criterion.title.value", criterion.number(), criterion.title()))).toList();
    }
}
