package vn.caitien.intake.flat;

import java.util.List;
import vn.caitien.intake.labelling.RunningContent;

/** What the words themselves say of where they belong: words and shapes usual in a column, titles of the catalogue. */
final class Evidence {
    private final double[][] phrases;
    private final double[][] shapes;
    private final boolean[] within;
    private final boolean[] after;
    private final boolean[] resumed;
    private final boolean[] inside;

    Evidence(Stretch stretch, States states, KnownTitles titles) {
        phrases = new double[states.count()][stretch.size()];
        shapes = new double[states.count()][stretch.size()];
        within = new boolean[stretch.size()];
        after = new boolean[stretch.size() + 1];
        resumed = new boolean[stretch.size()];
        inside = new boolean[stretch.size()];
        List<RunningContent.Hit> hits = RunningContent.standard().hits(stretch.words());
        for (RunningContent.Hit hit : hits) {
            if (states.columns().contains(hit.label())) {
                double[] of = (hit.shape() ? shapes : phrases)[states.of(hit.label())];
                for (int at = hit.word(); at < hit.end(); at++) {
                    of[at] += hit.weight() / (hit.end() - hit.word());
                    inside[at] |= at > hit.word();
                }
            }
        }
        titles.mark(stretch, within, after, resumed);
    }

    double phrases(int at, int state) {
        return phrases[state][at];
    }

    double shapes(int at, int state) {
        return shapes[state][at];
    }

    /** Whether the word stands in the title of a standard or criterion, after its first word. */
    boolean inTitle(int at) {
        return within[at];
    }

    /** Whether the rest of such a title begins that a page break cut off. */
    boolean resumesTitle(int at) {
        return resumed[at];
    }

    /** Whether the word stands in a phrase or shape of some column, after its first word. */
    boolean inPhrase(int at) {
        return inside[at];
    }

    /** Whether such a title has just ended. */
    boolean afterTitle(int at) {
        return after[at];
    }
}
