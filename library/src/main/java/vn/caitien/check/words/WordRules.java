package vn.caitien.check.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.caitien.check.rule.Family;
import vn.caitien.check.rule.Rule;

/** The rules over the words themselves: torn, glued, wrongly marked, slipped. */
public final class WordRules {
    private WordRules() {}

    public static Family family() {
        List<Rule> rules = new ArrayList<>(PatternRule.all());
        Stream.of(PhraseSlip.Kind.values()).map(PhraseSlip::new).forEach(rules::add);
        rules.add(new NoSuchWord());
        rules.add(new WordDoubled());
        rules.add(new TearRule(false));
        rules.add(new TearRule(true));
        rules.add(new CapitalInside());
        rules.add(new FamilyName());
        return Family.of("words", rules);
    }
}
