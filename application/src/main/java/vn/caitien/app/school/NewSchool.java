package vn.caitien.app.school;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caitien.catalogue.SchoolType;

/**
 * A school to be written down.
 *
 * @param code as the state writes it; null when not known
 * @param commune the unit it stands in; null when that is not known yet
 * @param from since when it has been called so and stood there
 */
public record NewSchool(
        String name, SchoolType type, Set<Level> levels, @Nullable String code, @Nullable UUID commune, LocalDate from,
        Decision decision) {}
