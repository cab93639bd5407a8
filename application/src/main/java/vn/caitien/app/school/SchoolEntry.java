package vn.caitien.app.school;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.catalogue.SchoolType;

/**
 * A school in the list of all.
 *
 * @param name its latest
 * @param closed its last day; null while it is open
 */
public record SchoolEntry(
        SchoolId id, String name, SchoolType type, @Nullable String code, @Nullable LocalDate closed) {}
