package vn.caitien.check.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.caitien.catalogue.Appendix;
import vn.caitien.catalogue.Catalogues;
import vn.caitien.catalogue.Circular;
import vn.caitien.catalogue.Titles;
import vn.caitien.phrase.Values;
import vn.caitien.plan.Header;
import vn.caitien.plan.Normalised;
import vn.caitien.plan.Plan;
import vn.caitien.plan.Row;

/** A plan with what rules ask of it again and again, worked out once. Not for several threads. */
public final class Subject {
    private final Plan plan;
    private final Catalogues catalogues;
    private final List<Passage> passages;
    private final Optional<Circular> circular;
    private final Optional<Appendix> appendix;
    private final Optional<Term> term;
    private final Map<Class<?>, Object> readings = new HashMap<>();
    private @Nullable Titles titles;

    /** Values that the plan lacks are read from its words. */
    public Subject(Plan given, Catalogues catalogues) {
        this.plan = given.rows().stream().allMatch(row -> row.normalised().equals(Normalised.UNKNOWN))
                ? new Values().read(given) : given;
        this.catalogues = catalogues;
        this.passages = Passages.of(plan);
        Header header = plan.header();
        this.circular = header.circular() == null ? Optional.empty() : catalogues.circular(header.circular());
        this.appendix = header.schoolType() == null ? Optional.empty()
                : circular.flatMap(its -> its.appendixFor(header.schoolType()));
        this.term = Term.of(header);
    }

    public Plan plan() {
        return plan;
    }

    public Header header() {
        return plan.header();
    }

    public List<Row> rows() {
        return plan.rows();
    }

    public Catalogues catalogues() {
        return catalogues;
    }

    /** Every text of the plan, in the order of the paper. */
    public List<Passage> passages() {
        return passages;
    }

    /** The circular whose standards the plan rests on; empty when it names none that is known. */
    public Optional<Circular> circular() {
        return circular;
    }

    /** The standards of that circular for the plan's type of school; empty when either is not known. */
    public Optional<Appendix> appendix() {
        return appendix;
    }

    /** The titles of those standards and criteria; empty as {@link #appendix()}. */
    public Optional<Titles> titles() {
        if (titles == null && appendix.isPresent()) {
            titles = Titles.of(circular.orElseThrow(), appendix.get());
        }
        return Optional.ofNullable(titles);
    }

    /** The time the plan is for; empty when its header does not say. */
    public Optional<Term> term() {
        return term;
    }

    /**
     * What several rules read in the plan, worked out when it is first asked for.
     *
     * @param type of the reading; a plan has one of each
     */
    public <T> T reading(Class<T> type, Function<Subject, T> read) {
        Object known = readings.get(type);
        if (known == null) {
            known = read.apply(this);
            readings.put(type, known);
        }
        return type.cast(known);
    }
}
