package vn.caitien.monitoring;

/** A part of a result report that people write freely; in the order of the report. */
public enum ResultPart {
    /** Mở đầu. */
    OPENING,
    /** Đánh giá chung. */
    JUDGEMENT,
    /** Nguyên nhân của những điều chưa đạt. */
    CAUSES,
    /** Đề xuất, kiến nghị. */
    PROPOSALS,
    /** Nhiệm vụ tiếp theo. */
    NEXT
}
