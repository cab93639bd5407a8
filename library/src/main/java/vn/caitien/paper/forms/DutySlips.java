package vn.caitien.paper.forms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caitien.paper.document.Block;
import vn.caitien.paper.document.Code;
import vn.caitien.paper.document.Document;
import vn.caitien.paper.document.Pages;
import vn.caitien.paper.document.Pages.Orientation;
import vn.caitien.paper.document.Paragraph;
import vn.caitien.plan.Header;

/**
 * Slips on which people find what they have to do ("phiếu giao việc"), each on pages of its own.
 *
 * @param plan the head of the plan
 * @param day of the slips
 * @param slips at least one, in this order
 */
public record DutySlips(Header plan, LocalDate day, List<Slip> slips) {
    /** @throws IllegalArgumentException when there is no slip */
    public DutySlips {
        slips = List.copyOf(slips);
        if (slips.isEmpty()) {
            throw new IllegalArgumentException("slips of nobody");
        }
    }

    /**
     * The slip of one person.
     *
     * @param mine where they report; null for who does not sign in: they are told to report through the clerk
     */
    public record Slip(String name, List<Duty> duties, @Nullable Mine mine) {
        public Slip {
            duties = List.copyOf(duties);
        }
    }

    /**
     * The page on which someone who signs in reports.
     *
     * @param rows of the code that leads there, as {@link Code#rows()}
     */
    public record Mine(String address, List<String> rows) {
        public Mine {
            rows = List.copyOf(rows);
        }
    }

    /** All of them. */
    public Document paper() {
        return new Document(DutyWords.words().slip().title(), Document.VIETNAMESE, null,
                slips.stream().map(slip -> new Pages(Orientation.PORTRAIT, blocks(slip))).toList());
    }

    private List<Block> blocks(Slip slip) {
        DutyWords all = DutyWords.words();
        DutyWords.Slip said = all.slip();
        Map<String, String> known = new HashMap<>(Map.of("name", slip.name(), "count", String.valueOf(slip.duties().size())));
        known.put("signer", Stream.of(plan.signerTitle(), plan.signerName()).filter(Objects::nonNull)
                .map(line -> line.replace('\n', ' ').strip()).collect(Collectors.joining(" ")));
        PaperWords words = new PaperWords(plan, known);
        List<Block> blocks = new ArrayList<>(Head.of(words.head(null, day, words.say(said.summary())), said.kind(), null));
        blocks.add(Paragraph.body(words.say(said.lead())));
        if (slip.duties().isEmpty()) {
            blocks.add(Paragraph.body(said.none()));
        } else {
            TableMaker table = new TableMaker(said.table());
            for (int at = 0; at < slip.duties().size(); at++) {
                Duty duty = slip.duties().get(at);
                String number = String.valueOf(at + 1);
                table.item(field -> field.equals("tt") ? number : all.of(duty, field));
            }
            blocks.add(table.table());
        }
        blocks.add(Paragraph.body(words.say(said.report())));
        Mine mine = slip.mine();
        blocks.add(Paragraph.body(mine == null ? said.clerk() : said.signsIn()));
        if (mine != null) {
            blocks.add(new Code(mine.address(), said.code(), mine.rows()));
        }
        blocks.add(Foot.signature(plan, said.recipients()));
        return blocks;
    }
}
