package vn.caitien.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.caitien.catalogue.Catalogues;
import vn.caitien.check.rule.Family;
import vn.caitien.check.rule.Findings;
import vn.caitien.check.rule.Mend;
import vn.caitien.check.rule.Remark;
import vn.caitien.check.rule.Rule;
import vn.caitien.check.rule.RuleText;
import vn.caitien.check.rule.Spot;
import vn.caitien.check.rule.Subject;
import vn.caitien.plan.Finding;
import vn.caitien.plan.Plan;
import vn.caitien.plan.Silence;

/** Looks plans over by every rule. Safe to use from several threads. */
public final class Checker {
    private static final Map<String, RuleText> TEXTS = texts();

    private final Catalogues catalogues;
    private final Locale language;

    private Checker(Catalogues catalogues, Locale language) {
        this.catalogues = catalogues;
        this.language = language;
    }

    /** With the built-in catalogue. */
    public static Checker in(Locale language) {
        return with(Catalogues.builtIn(), language);
    }

    /** With a catalogue of one's own. */
    public static Checker with(Catalogues catalogues, Locale language) {
        return new Checker(catalogues, language);
    }

    /** Looks the plan over; findings it has already are thrown away, and the grave ones come first. */
    public Checked check(Plan plan) {
        Subject subject = new Subject(plan, catalogues);
        Findings found = new Findings();
        for (Family family : Families.ALL) {
            for (Rule rule : family.rules()) {
                found.by(rule);
                rule.look(subject, found);
            }
        }
        Wording wording = new Wording(plan, TEXTS, language);
        List<Finding> open = new ArrayList<>();
        List<Silenced> silenced = new ArrayList<>();
        Map<Finding, List<Mend>> certain = new LinkedHashMap<>();
        for (Remark remark : found.all()) {
            Finding finding = wording.of(remark);
            Optional<Silence> silence = silence(plan, finding);
            if (silence.isPresent()) {
                silenced.add(new Silenced(finding, silence.get()));
            } else {
                open.add(finding);
                if (!remark.mends().isEmpty()) {
                    certain.merge(finding, remark.mends(), Checker::both);
                }
            }
        }
        open.sort(Comparator.comparing(Finding::severity));
        return new Checked(plan.found(open), silenced, certain);
    }

    private static List<Mend> both(List<Mend> some, List<Mend> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /** What a finding is called, in a few words. */
    public String title(Finding finding) {
        return TEXTS.get(finding.rule()).title().in(language);
    }

    /** A place in a plan as a person would name it. */
    public String place(Plan plan, Spot spot) {
        return new PlaceWords(plan, language).of(spot);
    }

    private static Optional<Silence> silence(Plan plan, Finding finding) {
        return plan.silenced().stream()
                .filter(silence -> silence.rule().equals(finding.rule()))
                .filter(silence -> silence.row() == null || silence.row().equals(finding.rowId()))
                .findFirst();
    }

    private static Map<String, RuleText> texts() {
        Map<String, RuleText> texts = new LinkedHashMap<>();
        Families.ALL.forEach(family -> texts.putAll(family.texts()));
        return texts;
    }
}
