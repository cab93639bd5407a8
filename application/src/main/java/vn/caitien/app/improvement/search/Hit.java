package vn.caitien.app.improvement.search;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place where all that is looked for stands.
 *
 * @param place how {@link vn.caitien.plan.edit.Places} begins it
 * @param criteria the numbers of the criteria it is about; empty for none
 * @param parts all that stands there
 */
public record Hit(Of plan, String place, String criteria, List<Part> parts) {
    public Hit {
        parts = List.copyOf(parts);
    }

    /**
     * The plan it is in.
     *
     * @param state by its name, as is the form
     * @param period of a plan for several years; null for one
     * @param parent the plan for several years it is a part of; null for none
     */
    public record Of(UUID id, String title, UUID year, String state, String form, @Nullable String period, @Nullable UUID parent) {}
}
