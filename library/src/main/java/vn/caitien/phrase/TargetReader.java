package vn.caitien.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.caitien.phrase.TargetToken.Sign;
import vn.caitien.plan.TargetAction;

/**
 * Reads the level an expected result aims at. "Mức độ" of libraries and the like is another scale; a level named as the
 * present state is no target; of several levels the one to be reached counts, if it is the only one.
 */
public final class TargetReader {
    private final List<TargetToken> tokens;
    private final List<Target> found = new ArrayList<>();
    private @Nullable TargetAction action;
    private boolean present;
    private boolean otherScale;

    private TargetReader(List<TargetToken> tokens) {
        this.tokens = tokens;
    }

    /** The target the words name; {@link Target#UNKNOWN} when they name none, or several that contradict. */
    public static Target read(String words) {
        return new TargetReader(TargetLexer.tokens(words)).read();
    }

    private Target read() {
        for (int at = 0; at < tokens.size(); at++) {
            switch (at(at).sign()) {
                case MAINTAIN -> maintain(at);
                case REACH -> action = action == null ? TargetAction.REACH : action;
                case RISE -> rise();
                case PRESENT -> present |= action != TargetAction.MAINTAIN;
                case OTHER_SCALE -> otherScale = true;
                case LEVEL -> level(at);
                case BREAK, JOINT -> clause();
                case FIGURE -> endOfSentence(at);
                default -> { }
            }
        }
        return chosen();
    }

    /** "Mức 2 (duy trì)": alone behind a level it is said of that level. */
    private void maintain(int at) {
        action = TargetAction.MAINTAIN;
        boolean behind = !found.isEmpty() && found.getLast().action() == null && ends(at - 1) && at(at - 2).is(Sign.NUMBER);
        if (behind && (ends(at + 1) || at + 1 == tokens.size())) {
            found.set(found.size() - 1, new Target(found.getLast().level(), action));
        }
    }

    private boolean ends(int at) {
        return at(at).is(Sign.BREAK) || at(at).is(Sign.JOINT);
    }

    private void rise() {
        action = TargetAction.REACH;
        present = false;
    }

    private void clause() {
        action = null;
        present = false;
        otherScale = false;
    }

    private void endOfSentence(int at) {
        if (!(at(at - 1).is(Sign.NUMBER) && at(at + 1).is(Sign.NUMBER))) {
            clause();
        }
    }

    private void level(int at) {
        TargetToken number = at(at(at + 1).is(Sign.COLON) ? at + 2 : at + 1);
        int after = at(at + 1).is(Sign.COLON) ? at + 3 : at + 2;
        boolean level = number.is(Sign.NUMBER) && number.number() >= 1 && number.number() <= Target.HIGHEST
                && !at(after).is(Sign.UNIT) && !partOfFigure(after);
        if (level && !present && !otherScale) {
            found.add(new Target(number.number(), action));
        }
        present = false;
        action = null;
    }

    /** "2.500", "2/3", "1, 2, 3", "1 - 2", "1 → 2": no single level. */
    private boolean partOfFigure(int after) {
        int next = at(after + 1).number();
        if (at(after).is(Sign.RISE) && next >= 1 && next <= Target.HIGHEST && !at(after + 2).is(Sign.UNIT)) {
            return true;
        }
        boolean mark = at(after).is(Sign.FIGURE) || at(after).is(Sign.JOINT);
        return mark && at(after + 1).is(Sign.NUMBER);
    }

    private Target chosen() {
        List<Target> reached = found.stream().filter(target -> target.action() == TargetAction.REACH).distinct().toList();
        if (!reached.isEmpty()) {
            return reached.size() == 1 ? reached.getFirst() : Target.UNKNOWN;
        }
        boolean one = found.stream().map(Target::level).distinct().count() == 1;
        return !one ? Target.UNKNOWN : found.stream()
                .filter(target -> Objects.nonNull(target.action()))
                .findFirst()
                .orElse(found.getFirst());
    }

    private TargetToken at(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index) : TargetToken.END;
    }
}
