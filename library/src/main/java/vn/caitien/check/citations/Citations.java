package vn.caitien.check.citations;

import java.util.ArrayList;
import java.util.List;
import vn.caitien.check.rule.Readings;
import vn.caitien.check.rule.Subject;

/** The documents a plan names, in the order of the paper. */
public record Citations(List<Citation> all) {

    public Citations {
        all = List.copyOf(all);
    }

    /** Those of a plan, read once. */
    public static Citations of(Subject subject) {
        return subject.reading(Citations.class, Citations::read);
    }

    private static Citations read(Subject subject) {
        List<Citation> all = new ArrayList<>();
        new Readings<>(subject.passages(), CitationReader::names)
                .look((text, names) -> names, (passage, name) -> all.add(CitationReader.citation(passage, name)));
        return new Citations(all);
    }

    /** Those in the words of the sections. */
    public List<Citation> inSections() {
        return all.stream().filter(Citation::inSections).toList();
    }
}
