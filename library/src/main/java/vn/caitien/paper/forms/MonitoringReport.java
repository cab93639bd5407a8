package vn.caitien.paper.forms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.caitien.monitoring.Member;
import vn.caitien.monitoring.Numerals;
import vn.caitien.monitoring.ReviewRecord;
import vn.caitien.monitoring.Reviewed;
import vn.caitien.paper.document.Block;
import vn.caitien.paper.document.Document;
import vn.caitien.paper.document.Pages.Orientation;
import vn.caitien.paper.document.Paragraph;
import vn.caitien.paper.document.Paragraph.Role;
import vn.caitien.paper.document.Paragraph.Run;
import vn.caitien.paper.document.Signature;
import vn.caitien.paper.document.Title;
import vn.caitien.paper.forms.MonitoringTotals.Standing;
import vn.caitien.paper.forms.MonitoringWords.Part;
import vn.caitien.plan.Header;
import vn.caitien.text.Plain;

/**
 * The report of the monitoring team on a closed review ("báo cáo giám sát"), its head and foot as Nghị định 30/2020/NĐ-CP,
 * Phụ lục I, has them; its number is left to be given.
 *
 * @param plan the head of the plan; number and day of the plan are the review's own where that holds them
 * @param review as it was closed
 */
public record MonitoringReport(Header plan, ReviewRecord review) {
    private static final MonitoringWords WORDS = MonitoringWords.words();

    /** The paper; the table of its items lies. */
    public Document paper() {
        PaperWords words = words();
        Sheets sheets = new Sheets();
        sheets.put(Orientation.PORTRAIT, beginning(words));
        sheets.put(Orientation.LANDSCAPE, List.of(WORDS.heading(Part.ITEMS), items()));
        sheets.put(Orientation.PORTRAIT, end(words));
        return new Document(WORDS.title(), Document.VIETNAMESE, null, sheets.pages());
    }

    private PaperWords words() {
        ReviewRecord.Head head = review.head();
        Map<String, String> known = new HashMap<>(Map.of("moment", head.title(), "ofMoment", ReportHead.within(head.title()),
                "schoolYear", head.schoolYear(), "again", String.valueOf(review.number() - 1), "number", String.valueOf(review.number())));
        known.put("reason", review.reason() == null ? null : review.reason().replace('\n', ' '));
        known.put("opened", Numerals.of(head.opened()));
        known.put("closed", Numerals.of(head.closed()));
        known.put("circular", plan.circular());
        known.put("conclusion", review.conclusion());
        return new PaperWords(ReportHead.of(plan, head.plan(), head.paper(), head.signed()), known);
    }

    private List<Block> beginning(PaperWords words) {
        MonitoringWords.Basis basis = WORDS.basis();
        Header head = words.head(words.unnumbered(WORDS.sign()), review.head().closed(), WORDS.title());
        List<Block> blocks = new ArrayList<>(List.of(Head.of(head, WORDS.kind(), WORDS.sign()).getFirst(),
                new Title(WORDS.kind(), WORDS.summary().stream().map(words::say).map(Compounds::bound).toList())));
        if (review.number() > 1) {
            blocks.add(new Paragraph(Role.CENTRED, List.of(new Run(words.say(WORDS.again()), false, true))));
        }
        blocks.add(WORDS.heading(Part.BASIS));
        if (plan.circular() != null) {
            blocks.add(Wording.paragraph(words.say(basis.circular())));
        }
        blocks.add(Wording.paragraph(words.say(basis.plan())));
        blocks.add(Wording.paragraph(words.say(basis.days())));
        blocks.add(Wording.paragraph(basis.team() + (review.team().isEmpty() ? " " + HeadWords.standard().blank() : "")));
        review.team().forEach(member -> blocks.add(Wording.paragraph(member(member))));
        blocks.add(WORDS.heading(Part.WHOLE));
        blocks.addAll(new MonitoringTotals(review.items().stream().map(item -> new Standing(item.number(), item.progress(), item.facts())).toList())
                .blocks(WORDS.whole()));
        return blocks;
    }

    private static String member(Member member) {
        String post = member.post();
        return post == null ? new PaperWords(Header.EMPTY, Map.of("name", member.name())).say(WORDS.basis().member())
                : new PaperWords(Header.EMPTY, Map.of("name", member.name(), "post", post)).say(WORDS.basis().posted());
    }

    private Block items() {
        TableMaker table = new TableMaker(WORDS.items());
        review.items().forEach(item -> table.item(field -> text(item, field)));
        return table.table();
    }

    private static @Nullable String text(Reviewed item, String field) {
        return switch (field) {
            case "adjustment" -> item.adjustment();
            case "evaluator" -> item.evaluator();
            default -> new ItemCells(item.number(), item.title(), item.target(), item.progress(), item.result(), item.facts()).text(field);
        };
    }

    private List<Block> end(PaperWords words) {
        List<Block> blocks = new ArrayList<>(List.of(WORDS.heading(Part.LESSONS)));
        review.items().forEach(item -> {
            String lessons = item.lessons();
            if (lessons != null) {
                blocks.addAll(Wording.paragraphs(new PaperWords(plan, Map.of("number", String.valueOf(item.number()), "item", item.title(),
                        "lessons", lessons)).say(WORDS.lesson())));
            }
        });
        if (review.conclusion() != null) {
            blocks.addAll(Wording.paragraphs(words.say(WORDS.conclusion())));
        }
        if (blocks.size() == 1) {
            blocks.add(Paragraph.body(WORDS.nothing().lessons()));
        }
        blocks.add(WORDS.heading(Part.RECOMMENDED));
        blocks.add(review.recommendations().isEmpty() ? Paragraph.body(WORDS.nothing().recommended())
                : new RecommendationTable(review.recommendations(), review.head().closed()).table());
        blocks.add(Paragraph.body(words.say(WORDS.closing())));
        blocks.add(new Signature(HeadWords.standard().recipients(), WORDS.recipients(), WORDS.authority(), WORDS.post(),
                HeadWords.standard().or(leader())));
        return blocks;
    }

    /** The one member whose post is that of a leader; null where none or several are. */
    private @Nullable String leader() {
        List<String> posts = WORDS.leaders().stream().map(Plain::bare).toList();
        List<Member> leaders = review.team().stream()
                .filter(member -> member.post() != null && posts.contains(Plain.bare(member.post()))).toList();
        return leaders.size() == 1 ? leaders.getFirst().name() : null;
    }
}
