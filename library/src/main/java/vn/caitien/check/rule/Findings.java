package vn.caitien.check.rule;

import java.util.ArrayList;
import java.util.List;

/** Takes what rules find. */
public final class Findings {
    private final List<Remark> remarks = new ArrayList<>();
    private String rule = "";

    /** From now on it is that rule that finds. */
    public void by(Rule finder) {
        rule = finder.id();
    }

    /** Something is wrong at that place. */
    public Note at(Spot spot) {
        return new Note(rule, spot, remarks::add);
    }

    /** Everything found so far, in the order of finding. */
    public List<Remark> all() {
        return List.copyOf(remarks);
    }
}
