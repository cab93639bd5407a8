package vn.caitien.evidence.proposal;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caitien.evidence.proposal.Issuer.Whose;

/** Tells who issued a document from the bodies of its head, by the names of the school and of the body above it. */
final class IssuerReader {
    private static final PageWords WORDS = PageWords.standard();

    private final Spelling spelling;
    private final boolean scanned;
    private final boolean plain;
    private final @Nullable String school;
    private final @Nullable String governing;

    IssuerReader(FirstPage page, @Nullable String school, @Nullable String governing) {
        spelling = page.spelling();
        scanned = page.scanned();
        plain = page.namesPlain();
        this.school = school;
        this.governing = governing;
    }

    /** Of the names of a head; null where they name no body, or letters of a picture nobody vouches for. */
    @Nullable Proposed<Issuer> of(List<String> names) {
        List<String> bodies = Bodies.of(names, Stream.of(school, governing).filter(Objects::nonNull).toList(), spelling);
        if (bodies.isEmpty()) {
            return null;
        }
        String printed = bodies.getLast();
        @Nullable String above = bodies.size() > 1 ? bodies.get(bodies.size() - 2) : null;
        @Nullable String known = known(printed);
        if (!plain && known == null) {
            return null;
        }
        Whose whose = whose(printed, above);
        return new Proposed<>(new Issuer(UnitWords.small(known == null ? printed : known), whose), printed, !scanned && whose != null);
    }

    /** The name as people write it, where it is one they gave, or one that is the same everywhere; null for any other. */
    private @Nullable String known(String name) {
        if (same(name, school)) {
            return school;
        }
        if (same(name, governing)) {
            return governing;
        }
        Stream<String> within = WORDS.ofSchools().stream().filter(body -> school != null).map(body -> body + " " + school);
        return Stream.concat(WORDS.everywhere().stream(), within).filter(body -> same(name, body)).findFirst().orElse(null);
    }

    private @Nullable Whose whose(String name, @Nullable String above) {
        if (same(name, school) || above != null && same(above, school) || within(name)) {
            return Whose.OWN;
        }
        if (same(name, governing) || begins(name, WORDS.superiors())) {
            return Whose.SUPERIOR;
        }
        if (begins(name, WORDS.ofUnits())) {
            return ofUnit(name);
        }
        if (begins(name, WORDS.others())) {
            return Whose.OTHER;
        }
        if (begins(name, WORDS.schools())) {
            return school == null || alike(name) ? null : Whose.OTHER;
        }
        if (above != null) {
            Whose higher = whose(above, null);
            return higher == Whose.OWN ? null : higher;
        }
        return null;
    }

    /** A body of a unit is above the school when the unit is the school's own, or larger than a commune. */
    private @Nullable Whose ofUnit(String name) {
        Optional<String> unit = unit(name);
        if (unit.isEmpty()) {
            return null;
        }
        if (governing != null && unit.equals(unit(governing))) {
            return Whose.SUPERIOR;
        }
        return PageWords.begins(unit.get(), WORDS.communes(), spelling).isPresent() ? null : Whose.SUPERIOR;
    }

    /** The unit a body belongs to, from the word for its level on, as it is compared. */
    private Optional<String> unit(String name) {
        String words = " " + Bodies.expanded(name, spelling);
        return WORDS.units().stream().map(unit -> words.indexOf(" " + spelling.of(unit) + " ")).filter(at -> at >= 0)
                .min(Integer::compare).map(at -> words.substring(at + 1));
    }

    /** Whether a name that is not the school's ends in it: a body of the school that is named with it. */
    private boolean within(String name) {
        return school != null && Bodies.expanded(name, spelling).endsWith(" " + Bodies.expanded(school, spelling));
    }

    /** Whether a name is the school's but for its accents: nobody can say whether it is another or mistyped. */
    private boolean alike(String name) {
        return school != null && Bodies.expanded(name, Spelling.BARE).equals(Bodies.expanded(school, Spelling.BARE));
    }

    private boolean same(String name, @Nullable String other) {
        return other != null && Bodies.expanded(name, spelling).equals(Bodies.expanded(other, spelling));
    }

    private boolean begins(String name, List<String> phrases) {
        String words = Bodies.expanded(name, spelling) + " ";
        return phrases.stream().anyMatch(phrase -> words.startsWith(Bodies.expanded(phrase, spelling) + " "));
    }
}
