package vn.caitien.paper.forms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caitien.monitoring.Facts;
import vn.caitien.monitoring.Numerals;
import vn.caitien.monitoring.Totals;
import vn.caitien.paper.document.Block;
import vn.caitien.paper.forms.FormFile.FormTable;
import vn.caitien.plan.Header;
import vn.caitien.plan.Progress;

/** What is counted of all items of a plan together: how far they are, tasks, money; each figure from the items themselves. */
record MonitoringTotals(List<Standing> items) {
    private static final Words WORDS = FormFile.read("monitoring-totals.yaml", Words.class);

    private record Words(String tasks, String idle, String spent, String spentUnknown, String planned, String range, String plannedUnknown,
            String obstacles, FormTable progress) {}

    /** An item as it is counted. */
    record Standing(int number, @Nullable Progress progress, Facts facts) {}

    /** @param lead the words above the table; {@code {items}} is the number of items */
    List<Block> blocks(String lead) {
        Totals totals = Totals.of(items.stream().map(Standing::facts).toList());
        PaperWords words = new PaperWords(Header.EMPTY, figures(totals));
        List<Block> blocks = new ArrayList<>(List.of(Wording.paragraph(words.say(lead)), progress()));
        List<String> lines = new ArrayList<>();
        if (totals.tasks() > 0) {
            lines.add(WORDS.tasks());
        }
        if (totals.idle() > 0) {
            lines.add(WORDS.idle());
        }
        lines.add(totals.spent() == null ? WORDS.spentUnknown() : WORDS.spent());
        lines.add(totals.planned() == null ? WORDS.plannedUnknown()
                : totals.planned().equals(totals.plannedMost()) ? WORDS.planned() : WORDS.range());
        if (totals.items() > 0) {
            lines.add(WORDS.obstacles());
        }
        lines.forEach(line -> blocks.add(Wording.paragraph(words.say(line))));
        return blocks;
    }

    private Block progress() {
        TableMaker table = new TableMaker(WORDS.progress());
        Stream.<@Nullable Progress>of(Progress.DONE, Progress.UNDER_WAY, Progress.NOT_DONE, null).forEach(progress -> {
            List<Standing> so = items.stream().filter(item -> item.progress() == progress).toList();
            table.item(field -> switch (field) {
                case "progress" -> progress == null ? FactLines.words().unsaid() : FactLines.words().of(progress);
                case "count" -> String.valueOf(so.size());
                default -> so.stream().map(item -> String.valueOf(item.number())).collect(Collectors.joining(", "));
            });
        });
        return table.table();
    }

    private static Map<String, String> figures(Totals totals) {
        Map<String, String> known = new HashMap<>(Map.of("items", String.valueOf(totals.items()), "idle", String.valueOf(totals.idle()),
                "tasks", String.valueOf(totals.tasks()), "done", String.valueOf(totals.done()), "unproved", String.valueOf(totals.unproved()),
                "late", String.valueOf(totals.late()), "obstacles", String.valueOf(totals.obstacles()),
                "unspent", String.valueOf(totals.unspent()), "unplanned", String.valueOf(totals.unplanned())));
        known.put("spent", Numerals.of(totals.spent()));
        known.put("planned", Numerals.of(totals.planned()));
        known.put("plannedMost", Numerals.of(totals.plannedMost()));
        return known;
    }
}
