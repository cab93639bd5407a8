package vn.caitien.paper.forms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.caitien.monitoring.Numerals;
import vn.caitien.monitoring.ResultItem;
import vn.caitien.monitoring.ResultPart;
import vn.caitien.monitoring.ResultReport;
import vn.caitien.paper.document.Block;
import vn.caitien.paper.document.Document;
import vn.caitien.paper.document.Pages.Orientation;
import vn.caitien.paper.document.Paragraph;
import vn.caitien.paper.document.Title;
import vn.caitien.paper.forms.FormFile.FormTable;
import vn.caitien.paper.forms.MonitoringTotals.Standing;
import vn.caitien.paper.forms.MonitoringWords.Named;
import vn.caitien.plan.Header;

/**
 * The report on what a plan reached ("báo cáo kết quả thực hiện kế hoạch cải tiến chất lượng"), its head and foot as Nghị định
 * 30/2020/NĐ-CP, Phụ lục I, has them. Counts and sums are taken from its items, never from its free words.
 *
 * @param plan the head of the plan: school, place and who signs; number and day of the plan are the report's own where it holds them
 * @param number what stands after "Số:"; null leaves room before the sign of its kind
 * @param day of the paper; null leaves it open
 * @param recipients each line of "Nơi nhận" without its dash and final mark, e.g. {@code UBND xã (để b/c)}; empty for the usual ones
 * @param draft whether it bears the stamp of a draft
 */
public record ResultPaper(Header plan, @Nullable String number, @Nullable LocalDate day, List<String> recipients, ResultReport report,
        boolean draft) {
    private static final Words WORDS = FormFile.read("result-report.yaml", Words.class);

    public ResultPaper {
        recipients = List.copyOf(recipients);
    }

    private enum Section {
        TOTALS,
        ITEMS,
        JUDGEMENT,
        CAUSES,
        PROPOSALS,
        NEXT
    }

    private record Words(String title, String kind, String sign, List<String> summary, Map<Section, Named> headings, String totals, String closing,
            List<String> recipients, FormTable items) {}

    /** The paper; the table of its items lies. */
    public Document paper() {
        PaperWords words = words();
        Sheets sheets = new Sheets();
        sheets.put(Orientation.PORTRAIT, beginning(words));
        sheets.put(Orientation.LANDSCAPE, List.of(heading(Section.ITEMS), items()));
        sheets.put(Orientation.PORTRAIT, end(words));
        return new Document(WORDS.title(), Document.VIETNAMESE, draft ? HeadWords.standard().draft() : null, sheets.pages());
    }

    private PaperWords words() {
        ResultReport.Head head = report.head();
        Map<String, String> known = new HashMap<>(Map.of("moment", head.title(), "ofMoment", ReportHead.within(head.title()),
                "schoolYear", head.schoolYear()));
        known.put("asOf", Numerals.of(head.asOf()));
        known.put("items", String.valueOf(report.items().size()));
        return new PaperWords(ReportHead.of(plan, head.plan(), head.paper(), head.signed()), known);
    }

    private List<Block> beginning(PaperWords words) {
        Header head = words.head(number == null ? words.unnumbered(WORDS.sign()) : number, day, WORDS.title());
        List<Block> blocks = new ArrayList<>(List.of(Head.of(head, WORDS.kind(), WORDS.sign()).getFirst(),
                new Title(WORDS.kind(), WORDS.summary().stream().map(words::say).map(Compounds::bound).toList())));
        blocks.addAll(free(ResultPart.OPENING));
        blocks.add(heading(Section.TOTALS));
        blocks.addAll(new MonitoringTotals(report.items().stream().map(item -> new Standing(item.number(), item.progress(), item.facts())).toList())
                .blocks(words.say(WORDS.totals())));
        return blocks;
    }

    private List<Block> end(PaperWords words) {
        List<Block> blocks = new ArrayList<>();
        put(blocks, Section.JUDGEMENT, ResultPart.JUDGEMENT);
        put(blocks, Section.CAUSES, ResultPart.CAUSES);
        put(blocks, Section.PROPOSALS, ResultPart.PROPOSALS);
        put(blocks, Section.NEXT, ResultPart.NEXT);
        blocks.add(Paragraph.body(words.say(WORDS.closing())));
        blocks.add(Foot.signature(plan, recipients.isEmpty() ? WORDS.recipients() : recipients));
        return blocks;
    }

    private void put(List<Block> blocks, Section section, ResultPart part) {
        blocks.add(heading(section));
        blocks.addAll(free(part));
    }

    /** What people wrote; dots to fill where they wrote nothing. */
    private List<Paragraph> free(ResultPart part) {
        return Wording.paragraphs(HeadWords.standard().or(report.words(part)));
    }

    private static Block heading(Section section) {
        return WORDS.headings().get(section).heading();
    }

    private Block items() {
        TableMaker table = new TableMaker(WORDS.items());
        report.items().forEach(item -> table.item(field -> text(item, field)));
        return table.table();
    }

    private static @Nullable String text(ResultItem item, String field) {
        return switch (field) {
            case "causes" -> item.causes();
            case "proposals" -> item.proposals();
            default -> new ItemCells(item.number(), item.title(), item.target(), item.progress(), item.result(), item.facts()).text(field);
        };
    }
}
