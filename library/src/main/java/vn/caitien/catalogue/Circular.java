package vn.caitien.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A circular on the quality of schools: its standards, the rule from criteria to the school's level, and its dates.
 *
 * @param id its name in the software, e.g. {@code tt57-2026}
 * @param document its number, e.g. {@code 57/2026/TT-BGDĐT}
 * @param version of this entry, from 1; a correction has one of its own
 * @param corrects the id of the entry this one stands for; null when it stands for itself
 * @param title null when it is not known
 * @param issued the day it was signed
 * @param effectiveFrom its first day in force
 * @param effectiveTo its last day in force; null while no end is known
 * @param replaces numbers of the documents it replaces
 * @param uncertainFields names of those of its fields that have still to be checked against the signed text
 * @param notes what is to be known of the source
 * @param facts rules that are one value each
 * @param levelRule how the school's level follows from its criteria
 */
public record Circular(
        String id,
        String document,
        int version,
        @Nullable String corrects,
        @Nullable String title,
        @Nullable String issuer,
        LocalDate issued,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        List<String> replaces,
        List<Amendment> amendedBy,
        List<String> uncertainFields,
        List<String> notes,
        List<Fact> facts,
        LevelRule levelRule,
        List<Appendix> appendices) {

    public Circular {
        replaces = List.copyOf(replaces);
        amendedBy = List.copyOf(amendedBy);
        uncertainFields = List.copyOf(uncertainFields);
        notes = List.copyOf(notes);
        facts = List.copyOf(facts);
        appendices = List.copyOf(appendices);
    }

    /** The standards for that type of school; empty when the circular does not speak of it. */
    public Optional<Appendix> appendixFor(SchoolType type) {
        return appendices.stream().filter(appendix -> appendix.schoolTypes().contains(type)).findFirst();
    }

    /** The rule of that name; empty when the circular has none or it is not known. */
    public Optional<Fact> fact(String key) {
        return facts.stream().filter(fact -> fact.key().equals(key)).findFirst();
    }

    /** The amendments that changed the circular on or before that day. */
    public List<Amendment> amendmentsOn(LocalDate day) {
        return amendedBy.stream().filter(amendment -> !day.isBefore(amendment.effectiveFrom())).toList();
    }

    /**
     * Whether schools of that type have a criterion of that number. After an amendment whose list is not known,
     * nothing says that a criterion does not exist.
     *
     * @param day the day of the paper that names the criterion; null when not known, which counts as the latest
     */
    public Existence existence(SchoolType type, String number, @Nullable LocalDate day) {
        List<Amendment> changes = day == null ? amendedBy : amendmentsOn(day);
        boolean listed = appendixFor(type).flatMap(appendix -> appendix.criterion(number)).isPresent();
        if (listed) {
            return changes.stream().anyMatch(change -> change.removed().contains(number))
                    ? Existence.UNKNOWN
                    : Existence.EXISTS;
        }
        boolean open = changes.stream().anyMatch(change -> !change.listKnown() || sets(change, number));
        return open ? Existence.UNKNOWN : Existence.DOES_NOT_EXIST;
    }

    private static boolean sets(Amendment change, String number) {
        return change.criteria().stream().anyMatch(criterion -> criterion.number().equals(number));
    }
}
