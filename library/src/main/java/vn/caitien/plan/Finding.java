package vn.caitien.plan;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * What a rule has to say of a plan.
 *
 * @param where the place in words
 * @param row the position of the row, from 0; null when it is not about a row
 * @param rowId the id of that row
 * @param field the cell's JSON name
 * @param quote at most twelve words of the source
 * @param basis the article or document it rests on
 */
public record Finding(
        String rule,
        Severity severity,
        @Nullable String where,
        @Nullable Integer row,
        @Nullable String rowId,
        @Nullable String field,
        @Nullable String quote,
        String message,
        @Nullable String suggestion,
        @Nullable String basis) {

    /** How much a finding weighs. */
    public enum Severity {
        @JsonProperty("error")
        ERROR,
        @JsonProperty("warning")
        WARNING,
        @JsonProperty("notice")
        NOTICE
    }
}
