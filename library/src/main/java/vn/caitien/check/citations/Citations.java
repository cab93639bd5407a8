package vn.caitien.check.citations;

import java.util.List;
import vn.caitien.check.rule.Subject;

/** The documents a plan names, in the order of the paper. */
public record Citations(List<Citation> all) {

    public Citations {
        all = List.copyOf(all);
    }

    /** Those of a plan, read once. */
    public static Citations of(Subject subject) {
        return subject.reading(Citations.class, plan -> new Citations(
                plan.passages().stream().flatMap(passage -> CitationReader.in(passage).stream()).toList()));
    }

    /** Those in the words of the sections. */
    public List<Citation> inSections() {
        return all.stream().filter(Citation::inSections).toList();
    }
}
