package vn.caitien.work.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.caitien.phrase.TimeContext;
import vn.caitien.phrase.TimeReader;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Row;
import vn.caitien.plan.Schedule;
import vn.caitien.plan.Schedule.Recurrence;
import vn.caitien.work.Occurrences;
import vn.caitien.work.SchoolYear;
import vn.caitien.work.tasks.ProposedTask.From;

/** When the tasks of an item are due. */
final class TaskTimes {
    private static final Pattern DEADLINE = any(TaskWords.WORDS.deadlines());
    private static final Pattern TIME = Pattern.compile(
            "(?<not>" + any(TaskWords.WORDS.notTimes()) + ")|(?<time>" + DEADLINE + "|" + any(TaskWords.WORDS.times()) + ")", flags());
    private static final Pattern JOINT = Pattern.compile("(\\s|" + any(TaskWords.WORDS.joints()) + "){0,9}", flags());

    private final Schedule whole;
    private final ByLetter words;
    private final SchoolYear year;
    private final TimeContext context;

    TaskTimes(Row row, SchoolYear year) {
        this.whole = row.normalised().schedule();
        this.words = ByLetter.clauses(row.text(Cell.TIME).orElse(""));
        this.year = year;
        this.context = new TimeContext(year.first().getYear() + "-" + (year.first().getYear() + 1), null);
    }

    record Said(Schedule schedule, From from) {}

    Said of(Bullet bullet) {
        Schedule item = words.of(bullet.label()).map(clause -> TimeReader.read(clause, context)).orElse(whole);
        String time = time(bullet.opening());
        Schedule own = TimeReader.read(time, context);
        if (own.recurrence() != null && own.recurrence() != Recurrence.NONE && own.spans().isEmpty() && !item.spans().isEmpty()) {
            own = new Schedule(item.spans(), own.months(), own.recurrence());
        }
        boolean inYear = !Occurrences.of(own, year).isEmpty();
        if (inYear || own.recurrence() == Recurrence.NONE && DEADLINE.matcher(time).find()) {
            return new Said(own, From.TASK);
        }
        return new Said(item, item.equals(Schedule.UNKNOWN) ? From.NONE : From.ITEM);
    }

    /** The pieces of a text that tell a time; those that belong together stay together. */
    static String time(String text) {
        List<String> pieces = new ArrayList<>();
        int end = -1;
        Matcher matcher = TIME.matcher(text);
        while (matcher.find()) {
            if (matcher.group("not") != null) {
                continue;
            }
            boolean joined = end >= 0 && JOINT.matcher(text.substring(end, matcher.start())).matches();
            String piece = joined ? pieces.removeLast() + text.substring(end, matcher.end()) : matcher.group();
            pieces.add(piece);
            end = matcher.end();
        }
        return String.join("; ", pieces);
    }

    private static Pattern any(List<String> expressions) {
        return Pattern.compile("(?<![\\p{L}\\d])(?:" + String.join("|", expressions) + ")(?![\\p{L}\\d])", flags());
    }

    private static int flags() {
        return Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    }
}
