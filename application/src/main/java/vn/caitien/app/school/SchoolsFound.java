package vn.caitien.app.school;

import java.util.List;

/**
 * A part of a list of schools.
 *
 * @param count of all that were found
 */
public record SchoolsFound(List<SchoolEntry> part, int count) {}
