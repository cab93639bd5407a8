package vn.caitien.check.citations;

import java.util.Objects;
import java.util.Optional;
import vn.caitien.check.rule.Dates;
import vn.caitien.check.rule.Findings;
import vn.caitien.check.rule.Note;
import vn.caitien.check.rule.Rule;
import vn.caitien.check.rule.Subject;
import vn.caitien.plan.Finding.Severity;
import vn.caitien.text.Likeness;

/** A number that is not known, a digit or two swapped digits away from one that is, with its day or its title. */
final class CitedNumber implements Rule {
    private static final int DIGITS_OF_MANY = 2;

    @Override
    public String id() {
        return "citation-number";
    }

    @Override
    public void look(Subject subject, Findings found) {
        for (Citation cited : Citations.of(subject).all()) {
            meant(cited).ifPresent(known -> tell(cited, known, found));
        }
    }

    /** The known document whose number was written wrong; empty for a known number, or when none is near. */
    static Optional<KnownDocument> meant(Citation cited) {
        return KnownDocuments.of(cited).isPresent() ? Optional.empty()
                : KnownDocuments.any(known -> meant(cited, known));
    }

    private static void tell(Citation cited, KnownDocument known, Findings found) {
        Note note = found.at(cited.passage().spot()).quote(cited.quote()).with("name", cited.name())
                .with("known", known.name()).with("issued", Dates.written(known.issued()))
                .with("title", Objects.requireNonNullElse(known.title(), ""));
        if (known.issued().equals(cited.date()) && known.entitled(cited.tail()) && known.hasSymbolOf(cited)) {
            note.mend(cited.printed(), cited.printed().replaceFirst(cited.number(), known.named().number()));
        }
        note.as(known.uncertain() ? Severity.NOTICE : Severity.ERROR).add();
    }

    private static boolean meant(Citation cited, KnownDocument known) {
        boolean sameDay = known.issued().equals(cited.date());
        boolean sameTitle = known.entitled(cited.tail());
        boolean told = sameDay && (sameTitle || !cited.hasTitle() && clear(cited, known))
                || sameTitle && cited.dated().isEmpty();
        return told && near(cited, known);
    }

    /** Whether the numbers alone tell: two of two digits may differ in one and belong to two documents of one day. */
    private static boolean clear(Citation cited, KnownDocument known) {
        String right = known.named().number();
        return right.length() > DIGITS_OF_MANY || cited.number().equals(right) || swapped(cited.number(), right);
    }

    private static boolean near(Citation cited, KnownDocument known) {
        boolean sameNumber = cited.number().equals(known.named().number());
        boolean sameYear = Objects.equals(cited.year(), known.named().year());
        if (known.hasSymbolOf(cited)) {
            return sameYear && oneSlip(cited.number(), known.named().number()) || sameNumber && !sameYear;
        }
        return sameNumber && sameYear && !cited.symbol().isEmpty()
                && Likeness.edits(cited.plainSymbol(), known.named().plainSymbol(), 2) <= 2;
    }

    /** Whether one digit is wrong, missing or too many, or two neighbours have changed places. */
    static boolean oneSlip(String number, String known) {
        return Likeness.edits(number, known, 1) <= 1 || swapped(number, known);
    }

    private static boolean swapped(String number, String known) {
        for (int i = 0; i + 1 < number.length(); i++) {
            String swapped = number.substring(0, i) + number.charAt(i + 1) + number.charAt(i) + number.substring(i + 2);
            if (swapped.equals(known)) {
                return true;
            }
        }
        return false;
    }
}
