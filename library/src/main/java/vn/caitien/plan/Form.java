package vn.caitien.plan;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Which printed form a plan follows. */
public enum Form {
    /** The nine-column table in use with the circulars of 2018. */
    @JsonProperty("2018")
    NINE_COLUMNS,
    /** Mẫu số 2 of circular 57/2026. */
    @JsonProperty("2026")
    FORM_2,
    /** The nine-column table over the criteria of circular 57/2026. */
    @JsonProperty("mixed")
    MIXED
}
