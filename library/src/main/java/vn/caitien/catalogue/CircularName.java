package vn.caitien.catalogue;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.caitien.text.Plain;

/**
 * A circular as people name it: {@code 57/2026}, {@code 57/2026/TT-BGDĐT}, {@code Thông tư số 57 / 2026 / TT-BGDDT}.
 *
 * @param number without leading zeros
 * @param kind kind and issuer as bare letters, e.g. {@code ttbgddt}; empty when they are left out
 */
record CircularName(String number, String year, String kind) {

    private static final Pattern NAME = Pattern.compile("(?:thongtu|tt)?(?:so)?0*(\\d+)/(\\d{4})(?:/([a-z]+))?");
    private static final Pattern NOISE = Pattern.compile("[^a-z0-9/]");
    private static final int LETTERS_TO_KNOW_A_KIND = 5;

    /** Reads a name; empty when the text is none. */
    static Optional<CircularName> of(String text) {
        Matcher name = NAME.matcher(NOISE.matcher(Plain.bare(text)).replaceAll(""));
        return name.matches()
                ? Optional.of(new CircularName(
                        name.group(1), name.group(2), name.group(3) == null ? "" : name.group(3)))
                : Optional.empty();
    }

    /** Whether two texts name the same document; false where one of them is no name. */
    static boolean same(String one, String other) {
        return of(one).flatMap(name -> of(other).filter(name::fits)).isPresent();
    }

    /** Whether both name the same document; a kind that is left out or cut short fits every longer one. */
    boolean fits(CircularName other) {
        return number.equals(other.number) && year.equals(other.year) && (fitsKind(other) || other.fitsKind(this));
    }

    private boolean fitsKind(CircularName other) {
        return kind.isEmpty() || kind.length() >= LETTERS_TO_KNOW_A_KIND && other.kind.startsWith(kind);
    }
}
