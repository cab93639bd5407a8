package vn.caitien.check.cells;

import java.util.List;
import tools.jackson.core.type.TypeReference;
import vn.caitien.check.lexicon.Phrases;
import vn.caitien.check.rule.Family;

/** The words of {@code leads.yaml}. */
final class LeadWords {
    private static final Lists LISTS = Family.read("/vn/caitien/check/leads.yaml", new TypeReference<>() {});
    static final Phrases THINGS = Phrases.of(LISTS.things());
    static final Phrases BODIES = Phrases.of(LISTS.bodies());
    static final Phrases NAMES = Phrases.of(LISTS.names());

    private record Lists(List<String> things, List<String> bodies, List<String> names) {}

    private LeadWords() {}
}
