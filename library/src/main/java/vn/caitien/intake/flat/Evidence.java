package vn.caitien.intake.flat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.intake.labelling.RunningContent;
import vn.caitien.phrase.SetPhrases;

/** What the words themselves say of where they belong: words and shapes usual in a column, titles of the catalogue. */
final class Evidence {
    private final Said said;
    private final int states;
    /** For each word in a phrase or shape, what speaks for each state: as phrases, then as shapes. */
    private final double @Nullable [][] words;
    private final boolean[] inside;

    Evidence(Stretch stretch, States states, KnownTitles titles) {
        this(new Said(stretch, titles), states);
    }

    Evidence(Said said, States states) {
        this.said = said;
        this.states = states.count();
        int size = said.within.length;
        words = new double[size][];
        inside = new boolean[size];
        for (RunningContent.Hit hit : said.hits) {
            if (states.columns().contains(hit.label())) {
                add(hit, states.of(hit.label()));
            }
        }
    }

    private void add(RunningContent.Hit hit, int state) {
        for (int at = hit.word(); at < hit.end(); at++) {
            double[] of = words[at];
            if (of == null) {
                of = new double[2 * states];
                words[at] = of;
            }
            of[hit.shape() ? states + state : state] += hit.weight() / (hit.end() - hit.word());
            inside[at] |= at > hit.word();
        }
    }

    /** What is found in a stretch whatever its columns. */
    static final class Said {
        private final List<RunningContent.Hit> hits;
        private final boolean[] within;
        private final boolean[] after;
        private final boolean[] resumed;
        private final boolean[] together;

        Said(Stretch stretch, KnownTitles titles) {
            hits = new ArrayList<>(RunningContent.standard().hits(stretch.words()));
            hits.addAll(TornHits.of(stretch));
            within = new boolean[stretch.size()];
            after = new boolean[stretch.size() + 1];
            resumed = new boolean[stretch.size()];
            titles.mark(stretch, within, after, resumed);
            together = SetPhrases.standard().within(stretch.words());
        }
    }

    double phrases(int at, int state) {
        double[] of = words[at];
        return of == null ? 0 : of[state];
    }

    double shapes(int at, int state) {
        double[] of = words[at];
        return of == null ? 0 : of[states + state];
    }

    /** Whether the word stands in the title of a standard or criterion, after its first word. */
    boolean inTitle(int at) {
        return said.within[at];
    }

    /** Whether the rest of such a title begins that a page break cut off. */
    boolean resumesTitle(int at) {
        return said.resumed[at];
    }

    /** Whether the word stands in a phrase or shape of some column, after its first word. */
    boolean inPhrase(int at) {
        return inside[at];
    }

    /** Whether the word stands in a set phrase, after its first word. */
    boolean together(int at) {
        return said.together[at];
    }

    /** Whether such a title has just ended. */
    boolean afterTitle(int at) {
        return said.after[at];
    }
}
