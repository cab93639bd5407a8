package vn.caitien.check.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.StringTokenizer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.caitien.plan.Finding.Severity;

/** A remark being written; it counts when it is {@linkplain #add added}. */
public final class Note {
    private static final int MOST_WORDS = 12;
    private static final String SPACES = " \t\n\u000b\f\r";

    private final String rule;
    private final Spot spot;
    private final Consumer<Remark> into;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final List<Mend> mends = new ArrayList<>();
    private @Nullable String quote;
    private String variant = Remark.USUAL;
    private @Nullable Severity severity;

    Note(String rule, Spot spot, Consumer<Remark> into) {
        this.rule = rule;
        this.spot = spot;
        this.into = into;
    }

    /** The words of the plan it is about; of more than twelve the first. */
    public Note quote(String words) {
        StringTokenizer each = new StringTokenizer(words.strip(), SPACES);
        StringJoiner first = new StringJoiner(" ");
        for (int i = 0; i < MOST_WORDS && each.hasMoreTokens(); i++) {
            first.add(each.nextToken());
        }
        quote = first.toString();
        return this;
    }

    /** Says it with another of the rule's sentences. */
    public Note saying(String other) {
        variant = other;
        return this;
    }

    /** What stands in a place held open in the sentences. */
    public Note with(String name, Object value) {
        values.put(name, String.valueOf(value));
        return this;
    }

    /** Weighs otherwise than the rule usually does. */
    public Note as(Severity other) {
        severity = other;
        return this;
    }

    /** A change that is certain to be right, at the place of the remark. */
    public Note mend(String from, String to) {
        return mend(new Mend(spot, from, to));
    }

    /** A change that is certain to be right, elsewhere. */
    public Note mend(Mend mend) {
        mends.add(mend);
        return this;
    }

    public void add() {
        into.accept(new Remark(rule, spot, quote, variant, values, severity, mends));
    }
}
