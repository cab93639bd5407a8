package vn.caitien.check.criteria;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import vn.caitien.check.lexicon.Phrases;
import vn.caitien.check.lexicon.Tokens;
import vn.caitien.check.rule.Family;

/** The groups of people that criteria are about. */
enum People {
    HEADS,
    TEACHERS,
    STAFF,
    PUPILS;

    private static final Lists LISTS = Family.read("/vn/caitien/check/people.yaml", new TypeReference<>() {});
    private static final Phrases FILLERS = Phrases.of(LISTS.fillers());
    private static final Phrases ALL = Phrases.of(LISTS.all());

    private @Nullable Phrases titles;
    private @Nullable Phrases words;

    private record Group(List<String> titles, List<String> words) {}

    private record Lists(List<String> fillers, List<String> all, Map<People, Group> groups) {}

    static {
        LISTS.groups().forEach((people, group) -> {
            people.titles = Phrases.of(group.titles());
            people.words = Phrases.of(group.words());
        });
    }

    /** The group that is all a title is about; null for another title. */
    static @Nullable People of(String title) {
        Tokens rest = FILLERS.rest(Tokens.of(title));
        for (People people : values()) {
            if (people.titles != null && people.titles.fill(rest)) {
                return people;
            }
        }
        return null;
    }

    /** Whether the words name the group, or everybody. */
    boolean meant(Tokens text) {
        return words().in(text) || ALL.in(text);
    }

    /** Whether the words begin with the group, or say that something is done for it. */
    boolean foremost(Tokens text) {
        boolean opens = this == PUPILS && words().open(text);
        for (int at = 1; at < text.size() && !opens; at++) {
            opens = words().at(text, at) > 0 && TaskWords.CARRIERS.at(text, at - 1) > 0;
        }
        return opens;
    }

    private Phrases words() {
        return Objects.requireNonNull(words);
    }
}
