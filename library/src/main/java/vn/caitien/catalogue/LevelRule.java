package vn.caitien.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a school's level follows from its criteria; the numbers are the circular's, in its data file. */
public sealed interface LevelRule permits EveryCriterion, MandatoryAndCount {

    /** What becomes of a school with several school levels. */
    enum MultiLevel {
        /** one result for the whole school */
        ONE_RESULT,
        /** every school level is assessed apart, and the lowest counts */
        EACH_LEVEL_APART
    }

    /** What is said of the rule as a whole. */
    Basis basis();

    /** The levels a school can reach, from 1 upwards. */
    List<Integer> levels();

    /**
     * What follows from the ticks. A level at which nothing is ticked was not considered; any other place without a
     * tick is open and leaves the level unknown where it matters.
     *
     * @throws IllegalArgumentException for a tick at a criterion or level that the appendix does not have
     */
    Assessment assess(Appendix appendix, Ticks ticks);

    /** What becomes of a school with several school levels. */
    default MultiLevel multiLevel() {
        return basis().multiLevel();
    }

    /**
     * The rule's surroundings.
     *
     * @param article where the rule stands; null when that is not known
     * @param uncertain whether it has still to be checked against the signed text
     * @param note what is to be known about it; null when nothing
     */
    record Basis(MultiLevel multiLevel, @Nullable String article, boolean uncertain, @Nullable String note) {}
}
