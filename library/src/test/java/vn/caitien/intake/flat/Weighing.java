package vn.caitien.intake.flat;

/** Weights set by hand; all others are nothing. */
final class Weighing {
    private final double[] weights = new double[Signal.count()];

    Weighing with(int signal, double weight) {
        weights[signal] = weight;
        return this;
    }

    Scores scores(Stretch stretch, States states) {
        return new Scores(Made.signals(stretch, states), weights);
    }

    Path best(Stretch stretch, States states) {
        return new Decoder(stretch, states, Made.signals(stretch, states), weights).best();
    }
}
