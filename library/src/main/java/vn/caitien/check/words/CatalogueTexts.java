package vn.caitien.check.words;

import java.util.ArrayList;
import java.util.List;
import vn.caitien.catalogue.Appendix;
import vn.caitien.catalogue.Catalogues;
import vn.caitien.catalogue.Circular;
import vn.caitien.catalogue.Criterion;

/** The texts of a catalogue that are right as they stand. */
final class CatalogueTexts {
    private final List<String> texts = new ArrayList<>();

    private CatalogueTexts() {}

    /** Titles, summaries of requirements and names of evidence. */
    static List<String> of(Catalogues catalogues) {
        CatalogueTexts all = new CatalogueTexts();
        catalogues.all().forEach(all::add);
        return all.texts;
    }

    private void add(Circular circular) {
        if (circular.title() != null) {
            texts.add(circular.title());
        }
        circular.appendices().forEach(this::add);
    }

    private void add(Appendix appendix) {
        texts.add(appendix.label());
        appendix.standards().forEach(standard -> texts.add(standard.title()));
        appendix.criteria().forEach(this::add);
    }

    private void add(Criterion criterion) {
        texts.add(criterion.title());
        texts.addAll(criterion.otherTitles());
        texts.addAll(criterion.evidence());
        criterion.levels().values().forEach(level -> level.forEach(requirement -> texts.add(requirement.summary())));
    }
}
