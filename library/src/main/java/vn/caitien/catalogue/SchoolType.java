package vn.caitien.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Optional;

/** The kind of school a circular speaks of. */
public enum SchoolType {
    @JsonProperty("preschool")
    PRESCHOOL("preschool"),
    @JsonProperty("primary")
    PRIMARY("primary"),
    @JsonProperty("lower-secondary")
    LOWER_SECONDARY("lower-secondary"),
    @JsonProperty("upper-secondary")
    UPPER_SECONDARY("upper-secondary"),
    @JsonProperty("multi-level")
    MULTI_LEVEL("multi-level"),
    @JsonProperty("continuing")
    CONTINUING("continuing");

    private final String key;

    SchoolType(String key) {
        this.key = key;
    }

    /** The name in data files and interchange JSON. */
    public String key() {
        return key;
    }

    /** The type of that name; empty for a name that is none. */
    public static Optional<SchoolType> of(String key) {
        return Arrays.stream(values()).filter(type -> type.key.equals(key)).findFirst();
    }
}
