package vn.caitien.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Goes over the tokens of a cell once and gives what its clauses say, in order. */
final class TimeParser {
    private final TimeCursor cursor;
    private final TimePoints points;
    private final TimeRepeats repeats;
    private final List<TimePiece> pieces = new ArrayList<>();
    private int clause;
    private int headingEnd = -1;

    private TimeParser(List<TimeToken> tokens, TimeContext context) {
        cursor = new TimeCursor(tokens);
        points = new TimePoints(cursor, context);
        repeats = new TimeRepeats(cursor);
    }

    static List<TimePiece> pieces(List<TimeToken> tokens, TimeContext context) {
        TimeParser parser = new TimeParser(tokens, context);
        while (!parser.cursor.done()) {
            parser.next();
        }
        return List.copyOf(parser.pieces);
    }

    private void next() {
        if (cursor.take(TimeSign.BREAK)) {
            clause++;
            return;
        }
        if (cursor.seesAt(1, TimeSign.EVERY, TimeSign.SCHOOL_YEAR)) {
            partOfEverySchoolYear();
        }
        if (cursor.peek().is(TimeSign.EVERY) || !run(false)) {
            repeat();
        }
    }

    /** Passes over the rest of a number with slashes or dots that is no date, as of a paper: 09/2024/TT-BGDĐT. */
    private void figures() {
        if (cursor.peek(-1).is(TimeSign.MONTH) && cursor.seesAt(0, TimeSign.NUMBER, TimeSign.SLASH)) {
            cursor.skip(1);
        }
        boolean number = cursor.peek(-1).is(TimeSign.NUMBER);
        while (number && (cursor.sees(TimeSign.SLASH, TimeSign.NUMBER) || cursor.sees(TimeSign.DOT, TimeSign.NUMBER))) {
            cursor.skip(2);
        }
    }

    /** "đầu mỗi năm học": the month it names; what makes it yearly is read next. */
    private void partOfEverySchoolYear() {
        TimePoint.Part part = points.part(cursor.peek());
        if (part != null) {
            pieces.add(new TimePiece.Run(clause, List.of(TimeStretch.of(TimePoint.schoolYear().part(part)))));
            cursor.skip(1);
        }
    }

    private boolean run(boolean whole) {
        boolean headed = cursor.peek(-1).is(TimeSign.COLON) && cursor.at() == headingEnd + 1;
        List<TimeStretch> stretches = TimeRuns.read(cursor, points, whole);
        if (stretches.isEmpty()) {
            return false;
        }
        TimePoint heading = headed ? TimeHeading.of(pieces.getLast()) : null;
        if (heading != null && TimeHeading.covers(stretches)) {
            pieces.removeLast();
            stretches = TimeHeading.under(heading, stretches);
        }
        pieces.add(new TimePiece.Run(clause, stretches));
        headingEnd = cursor.at();
        return true;
    }

    private void repeat() {
        boolean throughout = cursor.peek().is(TimeSign.THROUGHOUT);
        Optional<TimeRepeats.Found> found = repeats.read();
        if (found.isEmpty()) {
            cursor.skip(1);
            figures();
            return;
        }
        if (found.get().said()) {
            pieces.add(new TimePiece.Repeat(clause, found.get().recurrence()));
        }
        if (throughout) {
            run(true);
        }
    }
}
