package vn.caitien.intake.confidence;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.caitien.intake.Doubts.Manner;
import vn.caitien.intake.labelling.Likelihoods;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Place;
import vn.caitien.plan.Row;

/**
 * Gives each cell of a plan's rows the probability that it is right, by logistic regression on what can be seen of the
 * cell, its row, its column and its table.
 */
public final class Confidence {
    private final Weighing weighing;

    private Confidence(Weighing weighing) {
        this.weighing = weighing;
    }

    /** With the weights that were fitted. */
    public static Confidence standard() {
        return Fitted.CONFIDENCE;
    }

    /** Loaded when first asked for: weights are fitted without those of before. */
    private static final class Fitted {
        static final Confidence CONFIDENCE = new Confidence(of());

        private static Weighing of() {
            Map<Manner, Weights> weights = new EnumMap<>(Manner.class);
            for (Manner manner : Manner.values()) {
                weights.put(manner, Weights.standard(manner));
            }
            return (manner, cell, features) -> weights.get(manner).probability(cell, features);
        }
    }

    /** With a weighing of one's own. */
    static Confidence with(Weighing weighing) {
        return new Confidence(weighing);
    }

    /** Makes the features of a cell, in their order, into the probability that it is right; its row was read in that manner. */
    interface Weighing {
        double probability(Manner manner, Cell cell, double[] features);
    }

    /**
     * The rows with the confidence of their places.
     *
     * @param rows of one kind of table of one plan, in order
     * @param titles that may stand in it
     * @param likelihoods of the paper's cells
     */
    public List<Row> weigh(List<Traced> rows, Titles titles, Likelihoods likelihoods) {
        Features features = new Features(rows, titles, likelihoods);
        List<Row> weighed = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Traced traced = rows.get(i);
            Map<Cell, Place> places = new EnumMap<>(Cell.class);
            Manner manner = traced.manner();
            features.of(i).forEach((cell, values) ->
                    places.put(cell, Places.of(traced.origins().get(cell).spot(), weighing.probability(manner, cell, values))));
            weighed.add(traced.row().at(places));
        }
        return weighed;
    }
}
