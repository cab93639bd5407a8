package vn.caitien.evidence.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a document says of itself on its first page. What is not there, is left blank there, or may be read in two ways is null.
 *
 * @param kind of document
 * @param number as it stands behind "Số:", without the spaces around its signs
 * @param issuedOn the day it bears
 * @param issuer who issued it
 * @param title its kind and summary
 */
public record Proposal(@Nullable Proposed<DocumentKind> kind, @Nullable Proposed<String> number, @Nullable Proposed<LocalDate> issuedOn,
        @Nullable Proposed<Issuer> issuer, @Nullable Proposed<String> title) {

    /** Of a document that says nothing. */
    public static final Proposal NONE = new Proposal(null, null, null, null, null);

    /**
     * Reads the first page of a document.
     *
     * @param school the school's name, to know its own documents by; null where it is not known
     * @param governing the name of the body above it; null where it is not known
     */
    public static Proposal of(DocumentText text, @Nullable String school, @Nullable String governing) {
        if (text.missing() != null) {
            return NONE;
        }
        FirstPage page = new FirstPage(text);
        PrintedNumber number = number(page);
        return new Proposal(kind(page, number), number(page, number), DayReader.of(page),
                new IssuerReader(page, school, governing).of(page.names()), TitleReader.of(page));
    }

    /** The one number with signs; where none has signs, the only one; null where one is left blank or two differ. */
    private static @Nullable PrintedNumber number(FirstPage page) {
        List<PrintedNumber> numbers = page.numbers();
        if (numbers.isEmpty()) {
            return page.numberBelow().orElse(null);
        }
        List<PrintedNumber> signed = numbers.stream().filter(PrintedNumber::signed).toList();
        List<PrintedNumber> likely = signed.isEmpty() ? numbers : signed;
        long values = likely.stream().map(PrintedNumber::value).distinct().count();
        return values == 1 && likely.getFirst().value() != null ? likely.getFirst() : null;
    }

    private static @Nullable Proposed<String> number(FirstPage page, @Nullable PrintedNumber number) {
        if (number == null) {
            return null;
        }
        boolean agrees = agrees(page, number);
        if (page.scanned() && !(number.signed() && agrees)) {
            return null;
        }
        return new Proposed<>(Objects.requireNonNull(number.value()), number.words(), number.signed() && agrees && !page.scanned());
    }

    /** Whether the sign in a number is that of the kind printed below it. */
    private static boolean agrees(FirstPage page, PrintedNumber number) {
        Kinds.Named named = page.kind();
        Optional<Kinds.Entry> signed = number.kind();
        return named == null ? !page.subject().isEmpty() && signed.isEmpty() : signed.filter(named.entry()::equals).isPresent();
    }

    private static @Nullable Proposed<DocumentKind> kind(FirstPage page, @Nullable PrintedNumber number) {
        Kinds.Named named = page.kind();
        Optional<Kinds.Entry> signed = number == null ? Optional.empty() : number.kind();
        if (named != null) {
            boolean disputed = signed.filter(entry -> !entry.equals(named.entry())).isPresent();
            return new Proposed<>(named.entry().kind(), page.kindLine().text(), named.plain() && !disputed && !page.scanned());
        }
        if (!page.subject().isEmpty() && signed.isEmpty()) {
            return new Proposed<>(Kinds.letter().kind(), String.join(" ", page.subject()), page.addressed() && !page.scanned());
        }
        return number == null || signed.isEmpty() ? null : new Proposed<>(signed.get().kind(), number.words(), false);
    }
}
