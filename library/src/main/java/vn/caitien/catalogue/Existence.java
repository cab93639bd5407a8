package vn.caitien.catalogue;

/** Whether a circular has a criterion. */
public enum Existence {
    EXISTS,
    DOES_NOT_EXIST,
    /** an amendment changed the list, and how is not known for certain: nothing may be concluded */
    UNKNOWN
}
