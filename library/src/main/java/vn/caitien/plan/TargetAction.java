package vn.caitien.plan;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a level is to be reached ("đạt mức 3") or held ("duy trì mức 3"). */
public enum TargetAction {
    @JsonProperty("reach")
    REACH,
    @JsonProperty("maintain")
    MAINTAIN
}
