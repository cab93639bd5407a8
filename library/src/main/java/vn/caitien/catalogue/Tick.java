package vn.caitien.catalogue;

/** What the school's council ticked for a criterion at a level. No tick at all is no answer yet. */
public enum Tick {
    MET,
    NOT_MET,
    /** the council left it out on purpose: it counts neither for nor against */
    NOT_CONSIDERED
}
