package vn.caitien.work;

/** How far a task is; whether it is overdue is told apart. */
public enum TaskState {
    NOT_BEGUN,
    UNDER_WAY,
    /** It waits for somebody else. */
    WAITING,
    DONE,
    /** It will not be done; a reason is kept with it. */
    DROPPED
}
