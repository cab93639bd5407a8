package vn.caitien.check.citations;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.caitien.check.rule.Passage;
import vn.caitien.check.rule.Subject;
import vn.caitien.text.Plain;

/** What a plan rests on: the paragraphs of a section with such a heading, and others that begin with "Căn cứ"; in order. */
public record Basis(Set<Passage> passages) {
    private static final String WORDS = "can cu";
    private static final String TITLE = ".title";

    public Basis {
        passages = Collections.unmodifiableSet(new LinkedHashSet<>(passages));
    }

    /** That of a plan, read once. */
    public static Basis of(Subject subject) {
        return subject.reading(Basis.class, Basis::read);
    }

    private static Basis read(Subject subject) {
        Set<Passage> found = new LinkedHashSet<>();
        List<String> sections = new ArrayList<>();
        for (Passage passage : subject.passages()) {
            String field = passage.spot().field();
            if (passage.spot().row() != null || field == null || !field.startsWith("sections")) {
                continue;
            }
            String bare = Plain.bare(passage.text());
            if (field.endsWith(TITLE)) {
                if (bare.contains(WORDS)) {
                    sections.add(field.substring(0, field.length() - TITLE.length() + 1));
                }
            } else if (bare.startsWith(WORDS) || bare.startsWith("- " + WORDS)
                    || sections.stream().anyMatch(field::startsWith)) {
                found.add(passage);
            }
        }
        return new Basis(found);
    }
}
