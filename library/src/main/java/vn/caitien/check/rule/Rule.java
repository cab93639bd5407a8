package vn.caitien.check.rule;

/** Looks for one kind of fault. What it says stands in the data file of its family, under its id. */
public interface Rule {

    /** Its name, the same for ever: plans are silenced by it. */
    String id();

    /** Tells every such fault of the plan. */
    void look(Subject subject, Findings found);
}
