package vn.caitien.catalogue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The standards of a circular for certain types of school.
 *
 * @param id its name in the software, e.g. {@code general}
 * @param number as the circular numbers it, e.g. {@code II}; null when the circular has no appendices
 * @param label the schools it is for, in words
 * @param officialTitle null when it has none
 * @param terms words of the circular and what they mean for these schools
 * @param ownLevels levels that are lists of their own
 */
public record Appendix(
        String id,
        @Nullable String number,
        String label,
        @Nullable String officialTitle,
        List<SchoolType> schoolTypes,
        Map<String, String> terms,
        List<Standard> standards,
        List<OwnLevel> ownLevels) {

    public Appendix {
        schoolTypes = List.copyOf(schoolTypes);
        terms = Collections.unmodifiableMap(new LinkedHashMap<>(terms));
        standards = List.copyOf(standards);
        ownLevels = List.copyOf(ownLevels);
    }

    /** All criteria in the order of their numbers. */
    public Stream<Criterion> criteria() {
        return standards.stream().flatMap(standard -> standard.criteria().stream());
    }

    /** The criterion of that number, e.g. {@code 1.10}; empty when there is none. */
    public Optional<Criterion> criterion(String number) {
        return criteria().filter(criterion -> criterion.number().equals(number)).findFirst();
    }

    /** The standard of that number; empty when there is none. */
    public Optional<Standard> standard(int number) {
        return standards.stream().filter(standard -> standard.number() == number).findFirst();
    }

    /** The list that is that level; empty when the level rests on the criteria or does not exist. */
    public Optional<OwnLevel> ownLevel(int level) {
        return ownLevels.stream().filter(own -> own.level() == level).findFirst();
    }
}
