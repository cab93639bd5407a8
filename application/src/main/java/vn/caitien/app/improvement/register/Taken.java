package vn.caitien.app.improvement.register;

import vn.caitien.app.platform.Refused;

/** A number that is given already: its values are the number, what has it, and the next one that is free. */
public final class Taken extends Refused {
    private static final long serialVersionUID = 1L;

    /** @param free a number nothing has yet */
    Taken(Paper holder, PaperNumber free) {
        super("paper-taken", holder.number().printed(), holder.about(), free.printed());
    }
}
