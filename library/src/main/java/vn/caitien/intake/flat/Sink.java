package vn.caitien.intake.flat;

/** Takes the signals that fire. */
@FunctionalInterface
interface Sink {
    /** @param signal the place of its weight */
    void add(int signal, double value);
}
