package vn.caitien.check.order;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.caitien.check.rule.Findings;
import vn.caitien.check.rule.Passage;
import vn.caitien.check.rule.Rule;
import vn.caitien.check.rule.Subject;
import vn.caitien.plan.Ordinal;

/** Paragraphs of a section whose own numbers jump. */
final class ListNumbers implements Rule {
    private static final Pattern MARK = Pattern.compile("(?:[-–•+]\\s*)?(\\d{1,2}|[a-zđ])[.)]\\s+\\S.*", Pattern.DOTALL);
    private static final Pattern PARAGRAPH = Pattern.compile("(sections.*)\\.paragraphs\\[\\d+]");

    @Override
    public String id() {
        return "list-numbers";
    }

    @Override
    public void look(Subject subject, Findings found) {
        Map<Ordinal.Kind, Ordinal> last = new EnumMap<>(Ordinal.Kind.class);
        @Nullable String section = null;
        for (Passage passage : subject.passages()) {
            if (passage.spot().row() != null || passage.spot().field() == null) {
                continue;
            }
            Matcher place = PARAGRAPH.matcher(passage.spot().field());
            if (!place.matches()) {
                continue;
            }
            if (!place.group(1).equals(section)) {
                last.clear();
                section = place.group(1);
            }
            Matcher mark = MARK.matcher(passage.text());
            Optional<Ordinal> one = mark.matches() ? Ordinal.of(mark.group(1)) : Optional.empty();
            one.ifPresent(ordinal -> {
                Ordinal before = last.put(ordinal.kind(), ordinal);
                if (before != null && ordinal.value() > before.value() && !ordinal.follows(before)) {
                    found.at(passage.spot()).quote(passage.text()).with("number", mark.group(1))
                            .with("before", before.written(before.value())).add();
                }
                if (ordinal.kind() == Ordinal.Kind.ARABIC) {
                    last.remove(Ordinal.Kind.LETTER);
                }
            });
        }
    }
}
