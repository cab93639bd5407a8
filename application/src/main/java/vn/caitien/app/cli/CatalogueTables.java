package vn.caitien.app.cli;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caitien.catalogue.Amendment;
import vn.caitien.catalogue.Appendix;
import vn.caitien.catalogue.Circular;
import vn.caitien.catalogue.Criterion;
import vn.caitien.catalogue.SchoolType;
import vn.caitien.catalogue.Standard;

/** Circulars as tables for the terminal, 120 characters wide. */
final class CatalogueTables {
    private static final List<Integer> LIST_WIDTHS = List.of(18, 10, 10, 18, 48);
    private static final List<Integer> CIRCULAR_WIDTHS = List.of(6, 79, 9, 13);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final String NOTHING = "—";
    private static final String UNCERTAIN = " (?)";

    private final Words words;

    CatalogueTables(Words words) {
        this.words = words;
    }

    /** The circulars, one a row. @param only leaves out what is not for such schools; null for all */
    String list(List<Circular> circulars, @Nullable SchoolType only) {
        TextTable table = table(LIST_WIDTHS, "document", "from", "to", "amended", "schools");
        for (Circular circular : circulars) {
            List<Appendix> appendices = appendices(circular, only);
            if (!appendices.isEmpty()) {
                table.add(List.of(
                        circular.document(),
                        day(circular.effectiveFrom()),
                        day(circular.effectiveTo()),
                        circular.amendedBy().stream().map(Amendment::document).collect(Collectors.joining("\n")),
                        appendices.stream().map(this::counts).collect(Collectors.joining("\n"))));
            }
        }
        return table.toString();
    }

    /** The standards and criteria of a circular. @param only leaves out other appendices; null for all */
    String one(Circular circular, @Nullable SchoolType only) {
        return Stream.concat(
                        appendices(circular, only).stream().map(appendix -> whole(circular, appendix)),
                        Stream.of(words.say("catalogue.foot")))
                .collect(Collectors.joining("\n"));
    }

    private String whole(Circular circular, Appendix appendix) {
        TextTable table = table(CIRCULAR_WIDTHS, "number", "title", "levels", "mandatory");
        for (Standard standard : appendix.standards()) {
            table.add(List.of("", words.say("catalogue.standard", standard.number(), standard.title()), "", ""));
            standard.criteria().forEach(criterion -> table.add(line(criterion)));
        }
        return circular.document() + " · " + appendix.label() + "\n" + table;
    }

    private List<String> line(Criterion criterion) {
        return List.of(
                criterion.number(),
                criterion.title() + (criterion.uncertain() ? UNCERTAIN : ""),
                criterion.levels().keySet().stream().map(String::valueOf).collect(Collectors.joining(", ")),
                criterion.mandatory() ? words.say("catalogue.yes") : "");
    }

    private String counts(Appendix appendix) {
        String types = appendix.schoolTypes().stream().map(SchoolType::key).collect(Collectors.joining(", "));
        return words.say("catalogue.counts", appendix.label(), types, appendix.standards().size(),
                appendix.criteria().count());
    }

    private TextTable table(List<Integer> widths, String... columns) {
        return new TextTable(widths, Stream.of(columns).map(column -> words.say("catalogue." + column)).toList());
    }

    private static List<Appendix> appendices(Circular circular, @Nullable SchoolType only) {
        return circular.appendices().stream()
                .filter(appendix -> only == null || appendix.schoolTypes().contains(only))
                .toList();
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? NOTHING : DAY.format(day);
    }
}
