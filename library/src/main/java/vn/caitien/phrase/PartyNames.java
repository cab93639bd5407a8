package vn.caitien.phrase;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.caitien.catalogue.SchoolType;
import vn.caitien.phrase.MoneyToken.Kind;
import vn.caitien.phrase.PartyWords.Abbreviation;
import vn.caitien.text.Plain;

/** Writes out the names of parties; the case of the words given does not matter. */
final class PartyNames {
    /** Signs count too: đ/c. */
    private static final int LONGEST_TITLE = 3;
    private static final Pattern SYLLABLE =
            Pattern.compile("(ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdghklmnpqrstvx])?[aeiouy]{1,3}(ng|nh|ch|[cmnpt])?");

    private final MoneyPhrases<Abbreviation> abbreviations;
    private final Map<Abbreviation, MoneyPhrases<Boolean>> notBefore = new IdentityHashMap<>();
    private final MoneyPhrases<String> capitals;
    private final MoneyPhrases<Boolean> titles;
    private final MoneyPhrases<Boolean> surnames;
    private final MoneyPhrases<Boolean> places;
    private final MoneyPhrases<Boolean> notPlaces;
    private final boolean amongParties;

    PartyNames(PartyWords words, @Nullable SchoolType schoolType, boolean amongParties) {
        Map<String, Abbreviation> known = new HashMap<>();
        for (Abbreviation abbreviation : words.abbreviations()) {
            if (schoolType == null || abbreviation.schools().isEmpty() || abbreviation.schools().contains(schoolType)) {
                known.put(abbreviation.shortForm(), abbreviation);
                notBefore.put(abbreviation, MoneyPhrases.of(abbreviation.notBefore()));
            }
        }
        this.abbreviations = MoneyPhrases.of(known);
        this.capitals = new MoneyPhrases<>();
        words.capitals().forEach(phrase -> capitals.add(phrase, phrase));
        this.titles = MoneyPhrases.of(words.titles());
        this.surnames = MoneyPhrases.of(words.surnames());
        this.places = MoneyPhrases.of(words.places());
        this.notPlaces = MoneyPhrases.of(words.notPlaces());
        this.amongParties = amongParties;
    }

    /** The token after a short form that begins here; the same token where none does. */
    int endOfShortForm(MoneyText text, int at) {
        var match = meaning(text, at);
        return match == null ? at : match.end();
    }

    /** The name in full, without what stands in brackets; its first letter a capital. */
    String writtenOut(String asWritten) {
        MoneyText text = MoneyText.of(asWritten);
        StringBuilder name = new StringBuilder();
        int proper = -1;
        boolean afterTitle = true;
        for (int at = 0; at < text.size(); ) {
            if (text.is(at, "(")) {
                at = afterBracket(text, at);
                continue;
            }
            var shortForm = meaning(text, at);
            var capital = capitals.at(text, at);
            int next = at + 1;
            String word;
            if (proper < 0 && shortForm != null && (capital == null || capital.end() <= shortForm.end())) {
                word = shortForm.meaning().full();
                next = shortForm.end();
            } else if (proper < 0 && capital != null) {
                word = capital.meaning();
                next = capital.end();
            } else {
                proper = proper >= 0 || startsPerson(text, at, afterTitle) ? at : -1;
                word = cased(text, at, proper >= 0);
            }
            boolean space = !name.isEmpty() && !tight(text, at);
            name.append(space ? " " : "").append(word);
            afterTitle = endsTitle(text, next);
            if (places.begins(text, at) && !notPlaces.begins(text, next) && text.is(next, Kind.WORD)
                    && abbreviations.at(text, next) == null) {
                proper = next;
            } else if (!text.is(next, Kind.WORD)) {
                proper = -1;
            }
            at = next;
        }
        return capitalised(name.toString());
    }

    private MoneyPhrases.@Nullable Match<Abbreviation> meaning(MoneyText text, int at) {
        var match = abbreviations.at(text, at);
        if (match == null) {
            return null;
        }
        Abbreviation found = match.meaning();
        boolean wrongPlace = found.partiesOnly() && !amongParties;
        boolean wrongNeighbour = found.notAfter().contains(text.lower(Math.max(0, at - 1), at))
                || at > 1 && found.notAfter().contains(text.lower(at - 2, at))
                || notBefore.get(found).begins(text, match.end());
        return wrongPlace || wrongNeighbour ? null : match;
    }

    private boolean startsPerson(MoneyText text, int at, boolean afterTitle) {
        return afterTitle && surnames.begins(text, at) && text.is(at + 1, Kind.WORD) && text.is(at + 2, Kind.WORD);
    }

    private boolean endsTitle(MoneyText text, int end) {
        for (int at = Math.max(0, end - LONGEST_TITLE); at < end; at++) {
            var title = titles.at(text, at);
            var shortForm = abbreviations.at(text, at);
            if (title != null && title.end() == end || shortForm != null && shortForm.end() == end) {
                return true;
            }
        }
        return false;
    }

    private static String cased(MoneyText text, int at, boolean proper) {
        String word = text.lower(at, at + 1);
        boolean code = text.glued(at) && text.is(at - 1, Kind.NUMBER) || text.is(at + 1, Kind.NUMBER) && text.glued(at + 1);
        if (text.is(at, Kind.WORD) && (code || !SYLLABLE.matcher(Plain.bare(word)).matches())) {
            return word.toUpperCase(Locale.ROOT);
        }
        return proper ? capitalised(word) : word;
    }

    private static boolean tight(MoneyText text, int at) {
        if (text.is(at, "-") || text.is(at - 1, "-")) {
            int dash = text.is(at, "-") ? at : at - 1;
            return text.is(dash - 1, Kind.NUMBER) && text.is(dash + 1, Kind.NUMBER);
        }
        boolean closing = List.of(",", ".", ";", ":", ")", "/").contains(text.key(at));
        return closing || text.glued(at) || text.is(at - 1, "/") || text.is(at - 1, "&") && !text.is(at, Kind.SIGN);
    }

    private static int afterBracket(MoneyText text, int open) {
        int at = open + 1;
        while (text.holds(at) && !text.is(at, ")")) {
            at++;
        }
        return at + 1;
    }

    private static String capitalised(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
