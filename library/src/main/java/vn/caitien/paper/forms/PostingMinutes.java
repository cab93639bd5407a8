package vn.caitien.paper.forms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.caitien.paper.document.Block;
import vn.caitien.paper.document.Document;
import vn.caitien.paper.document.Pages;
import vn.caitien.paper.document.Pages.Orientation;
import vn.caitien.paper.forms.FormFile.FormTable;
import vn.caitien.plan.Header;

/**
 * Minutes of the posting of a plan ("biên bản niêm yết"), and of its end ("biên bản kết thúc niêm yết"). What is not known
 * is left to be filled by hand.
 *
 * @param plan the head of the issued plan
 * @param place where it is posted
 * @param from the first day
 * @param to the last day it is to stand there; null while none is set
 * @param by who posted it
 * @param down the day it was taken down; null while it is not
 * @param downBy who took it down; null where that is not known
 */
public record PostingMinutes(Header plan, String place, LocalDate from, @Nullable LocalDate to, String by,
        @Nullable LocalDate down, @Nullable String downBy) {
    private static final Words WORDS = FormFile.read("posting.yaml", Words.class);
    /** Rows for who signs: the one who did it, and witnesses. */
    private static final int SIGNERS = 3;

    private record Words(String kind, String sign, List<String> recipients, Part up, Part down, FormTable table) {}

    private record Part(String title, String summary, List<String> lines) {}

    /** Of the posting. */
    public Document up() {
        return paper(WORDS.up(), from, by);
    }

    /** Of its end. */
    public Document end() {
        return paper(WORDS.down(), down, downBy);
    }

    private Document paper(Part part, @Nullable LocalDate day, @Nullable String who) {
        Map<String, String> known = new HashMap<>();
        known.put("place", place);
        known.put("from", PaperWords.day(from));
        known.put("to", PaperWords.day(to));
        known.put("down", PaperWords.day(down));
        known.put("by", who);
        PaperWords words = new PaperWords(plan, known);
        List<Block> blocks = new ArrayList<>(Head.of(words.head(words.unnumbered(WORDS.sign()), day, words.say(part.summary())), WORDS.kind(), WORDS.sign()));
        part.lines().forEach(line -> blocks.add(Wording.paragraph(words.say(line))));
        blocks.add(signers(who));
        blocks.add(Foot.signature(plan, WORDS.recipients()));
        return new Document(part.title(), Document.VIETNAMESE, null, List.of(new Pages(Orientation.PORTRAIT, blocks)));
    }

    private static Block signers(@Nullable String who) {
        TableMaker table = new TableMaker(WORDS.table());
        for (int at = 1; at <= SIGNERS; at++) {
            int number = at;
            table.item(field -> switch (field) {
                case "tt" -> String.valueOf(number);
                case "name" -> number == 1 ? who : null;
                case "sign" -> PaperWords.HAND;
                default -> null;
            });
        }
        return table.table();
    }
}
