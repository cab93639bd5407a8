package vn.caitien.plan;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Somebody with a part in an item.
 *
 * @param name written out
 * @param asWritten the words of the plan
 */
public record Party(String name, String asWritten, Part part) {

    /** Whether the party leads, collaborates, or the words do not say. */
    public enum Part {
        @JsonProperty("lead")
        LEAD,
        @JsonProperty("collaborates")
        COLLABORATES,
        @JsonProperty("unknown")
        UNKNOWN
    }
}
