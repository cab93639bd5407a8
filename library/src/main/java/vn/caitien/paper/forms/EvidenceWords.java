package vn.caitien.paper.forms;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What stands in the cells of lists of evidence, by their fields; words from {@code evidence-words.yaml}. */
record EvidenceWords(String standard, String criterion, String titled, String homeless, String numberAndDay, String numberAlone,
        String dayAlone, String fromTo, String from, String to, String between, String shared) {
    private static final EvidenceWords STANDARD = FormFile.read("evidence-words.yaml", EvidenceWords.class);

    static EvidenceWords words() {
        return STANDARD;
    }

    /** The words of a cell; null where nothing is known. */
    @Nullable String of(EvidenceLine line, String field) {
        EvidenceCriterion home = line.home();
        return switch (field) {
            case "criterion" -> home == null ? null : home.number();
            case "code" -> line.code();
            case "oldCodes" -> lines(line.oldCodes().stream());
            case "name" -> line.name();
            case "issued" -> either(line.number(), PaperWords.day(line.issuedOn()), numberAndDay, numberAlone, dayAlone);
            case "issuer" -> line.issuer();
            case "valid" -> either(day(line.validFrom()), day(line.validTo()), fromTo, from, to);
            case "place" -> lines(Stream.of(line.format(), line.place()));
            case "used" -> list(Stream.concat(home == null ? Stream.empty() : Stream.of(home.number()), line.further().stream()).toList());
            case "note" -> line.note();
            case "noteAndShared" -> lines(Stream.of(line.note(), line.further().isEmpty() ? null : shared.formatted(list(line.further()))));
            default -> throw new IllegalStateException(field);
        };
    }

    /** The band of a standard; null where it is not known. */
    @Nullable String standardOf(@Nullable EvidenceCriterion home) {
        return home == null || home.standard() == null ? null : named(standard, home.standard(), home.standardTitle());
    }

    /** The band of a criterion, or of what belongs to none. */
    String criterionOf(@Nullable EvidenceCriterion home) {
        return home == null ? homeless : named(criterion, home.number(), home.title());
    }

    private String named(String kind, String number, @Nullable String title) {
        String name = kind.formatted(number);
        return title == null ? name : titled.formatted(name, title);
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return PaperWords.day(day);
    }

    private static @Nullable String either(@Nullable String one, @Nullable String other, String both, String oneAlone, String otherAlone) {
        if (one != null && other != null) {
            return both.formatted(one, other);
        }
        return one != null ? oneAlone.formatted(one) : other != null ? otherAlone.formatted(other) : null;
    }

    private @Nullable String list(List<String> all) {
        return all.isEmpty() ? null : String.join(between, all);
    }

    private static @Nullable String lines(Stream<@Nullable String> parts) {
        String text = parts.filter(Objects::nonNull).collect(Collectors.joining("\n"));
        return text.isEmpty() ? null : text;
    }
}
