package vn.caitien.check.years;

import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.core.type.TypeReference;
import vn.caitien.check.rule.Family;

/** The data file {@code year-words.yaml}; its fields are told there. */
record YearWords(
        Pattern several, Pattern counted, Pattern yearly, List<Named> named, Pattern past, Pattern ahead) {

    static final YearWords ALL = Family.read("/vn/caitien/check/year-words.yaml", new TypeReference<YearWords>() {});

    YearWords {
        several = insensitive(several);
        counted = insensitive(counted);
        yearly = insensitive(yearly);
        past = insensitive(past);
        ahead = insensitive(ahead);
    }

    /** A name that certain years belong to. */
    record Named(Pattern words, List<Integer> years) {
        Named {
            words = insensitive(words);
        }
    }

    private static Pattern insensitive(Pattern pattern) {
        return Pattern.compile(pattern.pattern(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
