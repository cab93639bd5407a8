package vn.caitien.app.evidence;

import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.evidence.code.CodePattern;
import vn.caitien.evidence.code.EvidenceCode;

/** Gives codes: one to a document, for ever, in each manner of writing codes. Within the act's transaction. */
@Component
class Coding {
    private final Codes codes;
    private final Clock clock;

    Coding(Codes codes, Clock clock) {
        this.codes = codes;
        this.clock = clock;
    }

    /**
     * Codes a document.
     *
     * @param home the number of the criterion
     * @param typed a code that the school gave on paper; null for the next free one
     * @return the new code; empty where the document has one already
     * @throws Refused when what was typed is no such code, of another criterion, or another document's
     */
    Optional<String> code(SchoolId school, EvidenceDocument document, CodePattern pattern, String home, @Nullable String typed, AccountId by) {
        Optional<String> had = document.code(pattern.scheme());
        if (had.isPresent()) {
            if (typed != null && !SearchWords.of(typed).equals(SearchWords.of(had.get()))) {
                throw new Refused("coded-already", had.get());
            }
            return Optional.empty();
        }
        GivenCode code = typed == null ? next(school, pattern, home) : given(pattern, home, typed);
        if (!codes.add(school, document.id(), code, by, clock.instant())) {
            throw new Refused("code-taken", code.code());
        }
        if (typed != null) {
            codes.beyond(school, code);
        }
        return Optional.of(code.code());
    }

    private GivenCode next(SchoolId school, CodePattern pattern, String home) {
        int serial = codes.next(school, pattern.scheme(), home);
        return new GivenCode(pattern.scheme(), home, serial, pattern.write(EvidenceCode.of(null, home, serial)));
    }

    private static GivenCode given(CodePattern pattern, String home, String typed) {
        EvidenceCode code = pattern.read(typed).orElseThrow(() -> new Refused("code-form", typed, pattern.write(EvidenceCode.of(null, home, 1))));
        if (!code.number().equals(home)) {
            throw new Refused("code-elsewhere", typed, code.number(), home);
        }
        return new GivenCode(pattern.scheme(), home, code.serial(), pattern.write(code));
    }
}
