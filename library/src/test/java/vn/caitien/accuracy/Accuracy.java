package vn.caitien.accuracy;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.caitien.measure.Measured;
import vn.caitien.measure.Share;

/** The figures of several documents together; none is taken of no documents. */
public record Accuracy(List<Outcome> outcomes) {
    private static final Comparator<Outcome> BY_CELLS = Comparator.comparing(outcome -> outcome.plain().cells().value());
    private static final double[] STEPS = {1, 0.99, 0.98, 0.95, 0.90, 0.80, 0.50};

    public Accuracy {
        outcomes = List.copyOf(outcomes);
    }

    /** The mean over the documents of the share of right cells, 0 to 1. */
    public double cells() {
        return outcomes.stream().mapToDouble(outcome -> outcome.plain().cells().value()).average().orElseThrow();
    }

    /** The document with the smallest share of right cells. */
    public Outcome worst() {
        return outcomes.stream().min(BY_CELLS).orElseThrow();
    }

    /** Shares of all documents by the whole truth, added up. */
    public Share plain(Function<Measured, Share> share) {
        return outcomes.stream().map(Outcome::plain).map(share).reduce(Share.NONE, Share::plus);
    }

    /** Shares of all documents by what stands in them, added up. */
    public Share standing(Function<Measured, Share> share) {
        return outcomes.stream().map(Outcome::standing).map(share).reduce(Share.NONE, Share::plus);
    }

    /** The mean likeness of the sections, 0 to 1, over the documents that have any; 1 when none has. */
    public double sections(Function<Outcome, Measured> measured) {
        return outcomes.stream().map(measured).map(Measured::sections).filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue).average().orElse(1);
    }

    /** How many documents have all cells right, at least 99 %, at least 98 % …, and the five worst, for people. */
    public String distribution() {
        StringBuilder lines = new StringBuilder();
        for (double least : STEPS) {
            long count = outcomes.stream().filter(outcome -> outcome.plain().cells().value() >= least).count();
            lines.append(String.format(Locale.ROOT, "cells ≥ %.2f: %d of %d documents%n", least, count, outcomes.size()));
        }
        outcomes.stream().sorted(BY_CELLS).limit(5).forEach(outcome -> lines.append(
                String.format(Locale.ROOT, "%s: %s cells%n", outcome.name(), outcome.plain().cells())));
        return lines.toString();
    }

    /** The share of right cells that so many of a hundred documents do not reach. */
    public double percentile(int hundredths) {
        double[] shares = outcomes.stream().mapToDouble(outcome -> outcome.plain().cells().value()).sorted().toArray();
        return shares[shares.length * hundredths / 100];
    }

    /** Mean, percentiles and worst share of right cells, and the rows lost and invented, for people. */
    public String percentiles() {
        String steps = IntStream.of(1, 5, 10, 25, 50)
                .mapToObj(step -> String.format(Locale.ROOT, ", %d %%: %.3f", step, percentile(step))).collect(Collectors.joining());
        Share rows = plain(Measured::rows);
        Share found = plain(Measured::rowsFound);
        return String.format(Locale.ROOT, "%d documents, cells: mean %.3f%s, worst %s %.3f; rows: %d of %d lost, %d invented",
                outcomes.size(), cells(), steps, worst().name(), worst().plain().cells().value(), rows.of() - rows.right(), rows.of(),
                found.of() - found.right());
    }

    /** Everything that is wrong in any of them. */
    public String complaints() {
        return outcomes.stream().filter(outcome -> !outcome.standing().complaints().isEmpty())
                .map(Outcome::complaints).collect(Collectors.joining("\n"));
    }
}
