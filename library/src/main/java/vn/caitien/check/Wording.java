package vn.caitien.check;

import java.util.Locale;
import java.util.Map;
import vn.caitien.check.rule.Remark;
import vn.caitien.check.rule.RuleText;
import vn.caitien.check.rule.Words;
import vn.caitien.plan.Finding;
import vn.caitien.plan.Plan;

/** Puts what rules found into words: what stands there, why that matters, and what would mend it. */
final class Wording {
    private final Plan plan;
    private final Map<String, RuleText> texts;
    private final Locale language;
    private final PlaceWords places;

    Wording(Plan plan, Map<String, RuleText> texts, Locale language) {
        this.plan = plan;
        this.texts = texts;
        this.language = language;
        this.places = new PlaceWords(plan, language);
    }

    Finding of(Remark remark) {
        RuleText text = texts.get(remark.rule());
        Integer row = remark.spot().row();
        Words says = text.says().get(remark.variant());
        if (says == null) {
            throw new IllegalStateException(remark.rule() + " says nothing of " + remark.variant());
        }
        Words proposes = text.proposes().get(remark.variant());
        return new Finding(remark.rule(),
                remark.severity() == null ? text.severity() : remark.severity(),
                places.of(remark.spot()), row, row == null ? null : plan.rows().get(row).id(), remark.spot().field(),
                remark.quote(), filled(says, remark) + " " + text.why().in(language), proposes == null ? null : filled(proposes, remark),
                text.basis());
    }

    private String filled(Words words, Remark remark) {
        String text = words.in(language);
        if (remark.quote() != null) {
            text = text.replace("{quote}", remark.quote());
        }
        for (Map.Entry<String, String> value : remark.values().entrySet()) {
            text = text.replace("{" + value.getKey() + "}", value.getValue());
        }
        return text;
    }
}
