package vn.caitien.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.caitien.catalogue.Appendix;
import vn.caitien.catalogue.Catalogues;
import vn.caitien.catalogue.Circular;
import vn.caitien.catalogue.Criterion;
import vn.caitien.catalogue.MandatoryAndCount;
import vn.caitien.catalogue.SchoolType;
import vn.caitien.catalogue.Standard;
import vn.caitien.intake.SourceDocument.Spot;
import vn.caitien.intake.confidence.Places;
import vn.caitien.intake.confidence.Titles;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Header;
import vn.caitien.plan.Place;
import vn.caitien.plan.Row;
import vn.caitien.text.Likeness;

/** Finds the circular whose standards a plan rests on: the one it cites, else the one whose titles it uses. */
final class Circulars {
    private static final Pattern CITATION = Pattern.compile(
            "(?:thông\\s*tư|tt)\\s*(?:số)?\\s*:?\\s*(\\d{1,3}\\s*/\\s*20\\d{2})(?!\\d)|(?<!\\d)(\\d{1,3}\\s*/\\s*20\\d{2})\\s*/\\s*TT",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final double SAME_TITLE = 0.9;
    private static final int LEAST_TITLES = 2;
    private static final int ROWS_ASKED = 60;
    private static final double INFERRED = 0.6;

    private final Catalogues catalogues;
    private final Map<String, Titles> titles = new ConcurrentHashMap<>();

    Circulars(Catalogues catalogues) {
        this.catalogues = catalogues;
    }

    /** The number of the first circular of the catalogue that a text cites. */
    Optional<String> cited(String text) {
        return CITATION.matcher(text).results()
                .map(hit -> hit.group(1) == null ? hit.group(2) : hit.group(1))
                .flatMap(number -> catalogues.circular(number.replaceAll("\\s", "")).stream())
                .map(Circular::document)
                .findFirst();
    }

    /** The numbers and titles that a plan may use under that circular, or under any when it is null. */
    Titles titles(@Nullable String circular) {
        return titles.computeIfAbsent(circular == null ? "" : circular, document -> Titles.of(
                catalogues.all().stream().filter(one -> document.isEmpty() || one.document().equals(document)).toList()));
    }

    /** Whether plans under that circular have a printed form of their own beside the nine columns. */
    boolean hasFormOfItsOwn(@Nullable String circular) {
        return circular != null
                && catalogues.circular(circular).filter(c -> c.levelRule() instanceof MandatoryAndCount).isPresent();
    }

    /**
     * The header with what follows from the rest of the plan: the circular from the titles in its rows, the kind of
     * school from a circular that speaks of one kind only.
     *
     * @param places takes the place and confidence of what is added
     */
    Header complete(Header header, List<Row> rows, Map<String, Place> places) {
        String circular = header.circular();
        if (circular == null) {
            circular = byTitles(rows, header.schoolType()).orElse(null);
            if (circular != null) {
                places.put("header.circular", Places.of(Spot.NOWHERE, INFERRED));
            }
        }
        SchoolType type = header.schoolType();
        if (type == null && circular != null) {
            type = onlyType(circular).orElse(null);
            if (type != null) {
                places.put("header.schoolType", Places.of(Spot.NOWHERE, INFERRED));
            }
        }
        return new Header(header.governingBody(), header.school(), type, header.documentNumber(), header.place(),
                header.date(), header.documentType(), header.title(), header.schoolYear(), header.period(), circular,
                header.signerTitle(), header.signerName());
    }

    private Optional<SchoolType> onlyType(String circular) {
        List<SchoolType> types = catalogues.circular(circular).stream()
                .flatMap(its -> its.appendices().stream())
                .flatMap(appendix -> appendix.schoolTypes().stream())
                .toList();
        return types.size() == 1 ? Optional.of(types.getFirst()) : Optional.empty();
    }

    private Optional<String> byTitles(List<Row> rows, @Nullable SchoolType type) {
        record Score(Circular circular, long titles) {}
        List<Score> scores = new ArrayList<>();
        for (Circular circular : catalogues.all()) {
            circular.appendices().stream()
                    .filter(appendix -> type == null || appendix.schoolTypes().contains(type))
                    .mapToLong(appendix -> rows.stream().limit(ROWS_ASKED).filter(row -> uses(row, appendix)).count())
                    .max()
                    .ifPresent(titles -> scores.add(new Score(circular, titles)));
        }
        scores.sort(Comparator.comparingLong(Score::titles).reversed());
        boolean clear = !scores.isEmpty() && scores.getFirst().titles >= LEAST_TITLES
                && (scores.size() == 1 || scores.getFirst().titles > scores.get(1).titles);
        return clear ? Optional.of(scores.getFirst().circular.document()) : Optional.empty();
    }

    /** Whether a row prints the appendix's title of its criterion, or, where it prints none, of its standard. */
    private static boolean uses(Row row, Appendix appendix) {
        Optional<String> title = row.text(Cell.CRITERION_TITLE);
        if (title.isPresent()) {
            return row.text(Cell.CRITERION).flatMap(appendix::criterion).map(Criterion::title)
                    .filter(official -> Likeness.of(official, title.get()) >= SAME_TITLE)
                    .isPresent();
        }
        return row.text(Cell.STANDARD).filter(number -> number.matches("\\d{1,2}"))
                .flatMap(number -> appendix.standard(Integer.parseInt(number)))
                .map(Standard::title)
                .filter(official -> Likeness.of(official, row.text(Cell.STANDARD_TITLE).orElse("")) >= SAME_TITLE)
                .isPresent();
    }
}
