package vn.caitien.paper.forms;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.caitien.paper.document.Block;
import vn.caitien.paper.document.Code;
import vn.caitien.paper.document.Document;
import vn.caitien.paper.document.Pages;
import vn.caitien.paper.document.Pages.Orientation;
import vn.caitien.paper.document.Paragraph;
import vn.caitien.paper.forms.FormFile.FormTable;
import vn.caitien.plan.Header;

/**
 * What of a plan is to be done in a month ("phiếu theo dõi tháng"), with room for a hand to write the result and to sign.
 *
 * @param plan the head of the plan
 * @param person whose sheet it is; null for the whole school's
 * @param today the day on which it stood so
 * @param lines grouped by their parts, those of a part together
 * @param address of the same sheet on a screen
 * @param rows of the code that leads there, as {@link Code#rows()}
 */
public record MonthSheet(Header plan, YearMonth month, @Nullable String person, LocalDate today, List<Line> lines, String address, List<String> rows) {
    private static final Words WORDS = FormFile.read("month.yaml", Words.class);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy");

    public MonthSheet {
        lines = List.copyOf(lines);
        rows = List.copyOf(rows);
    }

    /** Why a task stands on the sheet of a month. */
    public enum Part {
        /** Its day passed before the month, and it is not done. */
        OVERDUE,
        /** Its day is in the month. */
        DUE,
        /** It is begun, or to be begun, and due later. */
        RUNNING,
        /** It waits for something. */
        WAITING,
        /** No day of it is known. */
        UNDATED,
        /** It was done in the month. */
        DONE
    }

    /** How far a task is. */
    public enum State {
        NOT_BEGUN,
        UNDER_WAY,
        WAITING,
        DONE
    }

    /**
     * A task, or one of the times it comes; what is not known is null.
     *
     * @param who does it, in one line
     * @param doneOn null while it is not done
     * @param proof the evidence expected of it
     * @param late whether its day has passed
     */
    public record Line(Part part, String what, @Nullable String who, @Nullable LocalDate due, @Nullable LocalDate doneOn, @Nullable String proof,
            State state, boolean late) {}

    private record Words(String title, String kind, String summary, String person, String count, String none, String code, String late,
            String doneOn, Map<Part, String> parts, Map<State, String> states, List<String> recipients, FormTable table) {}

    /** The paper; it lies, for hands need room. */
    public Document paper() {
        Map<String, String> known = new HashMap<>(Map.of("month", MONTH.format(month), "count", String.valueOf(lines.size())));
        known.put("person", person);
        known.put("today", PaperWords.day(today));
        PaperWords words = new PaperWords(plan, known);
        List<Block> blocks = new ArrayList<>(Head.of(words.head(null, today, words.say(WORDS.summary())), WORDS.kind(), null));
        if (person != null) {
            blocks.add(Paragraph.body(words.say(WORDS.person())));
        }
        if (!lines.isEmpty()) {
            blocks.add(table());
        }
        blocks.add(Paragraph.body(words.say(lines.isEmpty() ? WORDS.none() : WORDS.count())));
        blocks.add(new Code(address, WORDS.code(), rows));
        blocks.add(Foot.signature(plan, WORDS.recipients()));
        return new Document(WORDS.title(), Document.VIETNAMESE, null, List.of(new Pages(Orientation.LANDSCAPE, blocks)));
    }

    private Block table() {
        TableMaker table = new TableMaker(WORDS.table());
        Part before = null;
        for (int at = 0; at < lines.size(); at++) {
            Line line = lines.get(at);
            if (line.part() != before) {
                table.band(WORDS.parts().getOrDefault(line.part(), ""), null);
                before = line.part();
            }
            String number = String.valueOf(at + 1);
            table.item(field -> field.equals("tt") ? number : words(line, field));
        }
        return table.table();
    }

    private static @Nullable String words(Line line, String field) {
        String done = PaperWords.day(line.doneOn());
        return switch (field) {
            case "what" -> line.what();
            case "who" -> line.who();
            case "due" -> PaperWords.day(line.due());
            case "proof" -> line.proof();
            case "state" -> line.late() ? WORDS.late() : done != null ? WORDS.doneOn().replace("{day}", done) : WORDS.states().get(line.state());
            default -> PaperWords.HAND;
        };
    }
}
