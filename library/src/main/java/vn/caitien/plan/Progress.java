package vn.caitien.plan;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far an item is, column (10) of Mẫu số 2: hoàn thành, đang thực hiện, chưa hoàn thành. */
public enum Progress {
    @JsonProperty("done")
    DONE,
    @JsonProperty("under-way")
    UNDER_WAY,
    @JsonProperty("not-done")
    NOT_DONE
}
