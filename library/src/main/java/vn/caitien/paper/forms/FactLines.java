package vn.caitien.paper.forms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.caitien.monitoring.Facts;
import vn.caitien.monitoring.Numerals;
import vn.caitien.plan.Header;
import vn.caitien.plan.Progress;

/** The figures of an item as they stand in a table of a report, their words from {@code monitoring-facts.yaml}. */
record FactLines(Map<Progress, String> progress, String unsaid, String tasks, String idle, String unproved, String late, String obstacles,
        String measured, String target, String unmeasured, String spent, String spentUnknown, String planned, String range, String partly,
        String plannedUnknown) {
    private static final FactLines WORDS = FormFile.read("monitoring-facts.yaml", FactLines.class);

    static FactLines words() {
        return WORDS;
    }

    /** How far an item is, the last two of several syllables held together for a narrow column; dots where that was not said. */
    String of(@Nullable Progress known) {
        String words = HeadWords.standard().or(known == null ? null : progress.get(known));
        int last = words.lastIndexOf(' ');
        return last == words.indexOf(' ') ? words : words.substring(0, last) + '\u00a0' + words.substring(last + 1);
    }

    /** A line for each figure: tasks, what was measured, money; those that are unknown as dots, never as 0. */
    String of(Facts facts) {
        Map<String, String> known = new HashMap<>();
        known.put("tasks", String.valueOf(facts.tasks()));
        known.put("done", String.valueOf(facts.done()));
        known.put("unproved", String.valueOf(facts.unproved()));
        known.put("late", String.valueOf(facts.late()));
        known.put("obstacles", String.valueOf(facts.obstacles()));
        known.put("spent", Numerals.of(facts.spent()));
        known.put("planned", Numerals.of(facts.planned()));
        known.put("plannedMost", Numerals.of(facts.plannedMost()));
        PaperWords words = new PaperWords(Header.EMPTY, known);
        List<String> lines = new ArrayList<>();
        add(lines, words, facts.tasks() == 0 ? idle : tasks, true);
        add(lines, words, unproved, facts.unproved() > 0);
        add(lines, words, late, facts.late() > 0);
        add(lines, words, obstacles, facts.obstacles() > 0);
        facts.figures().forEach(figure -> lines.add(of(figure)));
        add(lines, words, unmeasured, facts.figures().isEmpty());
        add(lines, words, facts.spent() == null ? spentUnknown : spent, true);
        add(lines, words, planned(facts), true);
        return String.join("\n", lines);
    }

    private String planned(Facts facts) {
        if (facts.planned() == null) {
            return plannedUnknown;
        }
        boolean one = facts.plannedMost() == null || facts.plannedMost().equals(facts.planned());
        return facts.plannedUnknown() ? partly : one ? planned : range;
    }

    private String of(Facts.Measured figure) {
        Map<String, String> known = new HashMap<>();
        known.put("name", figure.name());
        known.put("before", Numerals.of(figure.before(), figure.unit()));
        known.put("now", Numerals.of(figure.now(), figure.unit()));
        known.put("target", Numerals.of(figure.target(), figure.unit()));
        PaperWords words = new PaperWords(Header.EMPTY, known);
        return figure.target() == null ? words.say(measured) : words.say(target.replace("{measured}", measured));
    }

    private static void add(List<String> lines, PaperWords words, String line, boolean wanted) {
        if (wanted) {
            lines.add(words.say(line));
        }
    }
}
