package vn.caitien.app.evidence;

import java.util.UUID;

/**
 * What a document is filed under.
 *
 * @param year of the school
 * @param criterion its number in that year's circular
 */
public record Filing(UUID year, String criterion) {}
