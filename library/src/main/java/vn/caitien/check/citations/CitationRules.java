package vn.caitien.check.citations;

import java.util.List;
import vn.caitien.check.rule.Family;

/** The rules over the documents a plan rests on. */
public final class CitationRules {
    private CitationRules() {}

    public static Family family() {
        return Family.of("citations", List.of(new CitedDate(), new CitedNumber(), new CitedTitle(), new CitedIssuer(),
                new OtherSchoolType(), new ReplacedDocument(), new AmendmentMissing(), new IncompleteCitation(),
                new GoneAuthority()));
    }
}
