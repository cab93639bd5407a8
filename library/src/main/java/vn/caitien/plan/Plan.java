package vn.caitien.plan;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An improvement plan, interchange format 1.
 *
 * @param source null when the plan was not read from a file
 * @param form null when it is not known which form it follows
 * @param closing the paragraph before the signature; null when there is none
 * @param recipients each line of "Nơi nhận" without its dash and final mark
 * @param provenance of everything outside the rows, by path, e.g. {@code header.date} or {@code sections[2]}
 */
public record Plan(
        @Nullable Source source,
        @Nullable Form form,
        Header header,
        List<Section> sections,
        @Nullable String closing,
        List<String> recipients,
        List<Band> bands,
        List<Problem> problems,
        List<Row> rows,
        List<Review> reviews,
        List<Silence> silenced,
        List<Finding> findings,
        Map<String, Place> provenance) {

    /** The name of the interchange format. */
    public static final String FORMAT = "caitien-plan/1";

    public Plan {
        sections = List.copyOf(sections);
        recipients = List.copyOf(recipients);
        bands = List.copyOf(bands);
        problems = List.copyOf(problems);
        rows = List.copyOf(rows);
        reviews = List.copyOf(reviews);
        silenced = List.copyOf(silenced);
        findings = List.copyOf(findings);
        provenance = Collections.unmodifiableMap(new TreeMap<>(provenance));
    }

    /** The same plan, read from that file. */
    public Plan from(Source file) {
        return new Plan(file, form, header, sections, closing, recipients, bands, problems, rows, reviews, silenced,
                findings, provenance);
    }

    /** The same plan with other rows. */
    public Plan with(List<Row> others) {
        return new Plan(source, form, header, sections, closing, recipients, bands, problems, others, reviews, silenced,
                findings, provenance);
    }

    /** The same plan with another head and foot. */
    public Plan with(Header other) {
        return new Plan(source, form, other, sections, closing, recipients, bands, problems, rows, reviews, silenced,
                findings, provenance);
    }

    /** The same plan with other findings. */
    public Plan found(List<Finding> others) {
        return new Plan(source, form, header, sections, closing, recipients, bands, problems, rows, reviews, silenced,
                others, provenance);
    }
}
