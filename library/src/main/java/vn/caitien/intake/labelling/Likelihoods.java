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
    private final Map<List<Label>, Map<String, double[]>> known = new HashMap<>();

    /**
     * How likely a text belongs to each column of a table.
     *
     * @param text of a cell, not blank
     * @param labels of the table's columns
     * @return for each label 0 to 1, adding up to 1; not to be changed
     */
    public double[] of(String text, List<Label> labels) {
        return known.computeIfAbsent(labels, none -> new HashMap<>())
                .computeIfAbsent(text, none -> weighed(texts.computeIfAbsent(text, content::written), labels));
    }

    private static double[] weighed(Content.Written written, List<Label> labels) {
        double[] result = new double[labels.size()];
        for (int i = 0; i < result.length; i++) {
            result[i] = Math.exp(written.score(labels.get(i)));
        }
        double sum = Arrays.stream(result).sum();
        for (int i = 0; i < result.length; i++) {
            result[i] /= sum;
        }
        return result;
    }

    /** How much likelier, as a natural logarithm, a cell of that column is filled than empty. */
    double filled(Label label) {
        return content.filled(label);
    }
}
