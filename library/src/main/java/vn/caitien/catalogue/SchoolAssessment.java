package vn.caitien.catalogue;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The level of a whole school, with that of each part that was assessed apart.
 *
 * @param parts by school level; one part only where the circular gives one result for the school
 * @param level the lowest of the parts, 0 for none; null when it is unknown
 */
public record SchoolAssessment(Map<SchoolType, Assessment> parts, @Nullable Integer level) {

    public SchoolAssessment {
        parts = Collections.unmodifiableMap(new EnumMap<>(parts));
    }

    /**
     * Assesses a school; one with several school levels by the circular's own rule for these.
     *
     * @param ticks by type: each school level's ticks where the circular assesses them apart, else one set of ticks
     * @throws IllegalArgumentException when there are no ticks, the circular does not speak of a type, or it gives one
     *     result for a school and there are several sets of ticks
     */
    public static SchoolAssessment of(Circular circular, Map<SchoolType, Ticks> ticks) {
        if (ticks.isEmpty()) {
            throw new IllegalArgumentException("no ticks");
        }
        if (ticks.size() > 1 && circular.levelRule().multiLevel() == LevelRule.MultiLevel.ONE_RESULT) {
            throw new IllegalArgumentException(circular.document() + " gives one result for a school");
        }
        Map<SchoolType, Assessment> parts = new EnumMap<>(SchoolType.class);
        ticks.forEach((type, its) -> parts.put(type, circular.levelRule().assess(appendix(circular, type), its)));
        return new SchoolAssessment(parts, lowest(parts));
    }

    private static @Nullable Integer lowest(Map<SchoolType, Assessment> parts) {
        boolean known = parts.values().stream().allMatch(part -> part.level() != null);
        int atLeast = parts.values().stream().mapToInt(Assessment::atLeast).min().orElseThrow();
        boolean settled = parts.values().stream().anyMatch(part -> part.level() != null && part.level() == atLeast);
        return known || settled ? Integer.valueOf(atLeast) : null;
    }

    private static Appendix appendix(Circular circular, SchoolType type) {
        return circular.appendixFor(type)
                .orElseThrow(() -> new IllegalArgumentException(circular.document() + " does not speak of " + type));
    }
}
