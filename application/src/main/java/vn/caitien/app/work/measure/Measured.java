package vn.caitien.app.work.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.evidence.DocumentId;

/**
 * What someone measured.
 *
 * @param on which day
 * @param source where the figure comes from, such as a register or a count of one's own
 * @param document that proves it; null for none
 */
public record Measured(BigDecimal value, LocalDate on, String source, @Nullable DocumentId document) {}
