package vn.caitien.app.work;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who does a task, or a part of it.
 *
 * @param id as {@link vn.caitien.app.access.SchoolPerson#id()}; null for a body or a name typed by hand
 * @param name as it was when the task was given
 */
public record Doer(@Nullable UUID id, String name) {}
