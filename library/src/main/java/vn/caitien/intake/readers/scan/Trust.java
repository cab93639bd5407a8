package vn.caitien.intake.readers.scan;

/** What the program's confidence in a word is worth: it gives nearly all right words 0.96, and wrong ones seldom less than 0.8. */
final class Trust {
    private static final double STEEPNESS = 3;
    private static final double OFFSET = -3;
    private static final double MOST = 0.999;

    private Trust() {}

    /** The probability that a word of that confidence is right: a logistic curve over the logarithm of its odds. */
    static double in(double confidence) {
        double kept = Math.clamp(confidence, 0.01, MOST);
        double odds = Math.log(kept / (1 - kept));
        return 1 / (1 + Math.exp(-(OFFSET + STEEPNESS * odds)));
    }
}
