package vn.caitien.intake.labelling;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How likely the cells of one paper belong to the columns of its tables. The same texts are asked for again and again,
 * and each is looked at once. Not for several threads.
 */
public final class Likelihoods {
    private final Content content = Content.standard();
    private final Map<String, Content.Written> texts = new HashMap<>();

    /**
     * How likely a text belongs to each column of a table.
     *
     * @param text of a cell, not blank
     * @param labels of the table's columns
     * @return for each label 0 to 1, adding up to 1
     */
    public double[] of(String text, List<Label> labels) {
        Content.Written written = texts.computeIfAbsent(text, content::written);
        double[] result = labels.stream().mapToDouble(label -> Math.exp(written.score(label))).toArray();
        double sum = Arrays.stream(result).sum();
        return Arrays.stream(result).map(weight -> weight / sum).toArray();
    }

    /** How much likelier, as a natural logarithm, a cell of that column is filled than empty. */
    double filled(Label label) {
        return content.filled(label);
    }
}
