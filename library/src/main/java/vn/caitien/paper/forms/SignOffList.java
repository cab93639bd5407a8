package vn.caitien.paper.forms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.caitien.paper.document.Block;
import vn.caitien.paper.document.Document;
import vn.caitien.paper.document.Pages;
import vn.caitien.paper.document.Pages.Orientation;
import vn.caitien.paper.document.Paragraph;
import vn.caitien.paper.forms.FormFile.FormTable;
import vn.caitien.plan.Header;

/**
 * The list on which people sign that they were told of a plan, its head as Nghị định 30/2020/NĐ-CP, Phụ lục I, has it.
 *
 * @param plan the head of the issued plan
 * @param people a row each, in this order
 */
public record SignOffList(Header plan, List<Person> people) {
    private static final Words WORDS = FormFile.read("sign-off.yaml", Words.class);

    public SignOffList {
        people = List.copyOf(people);
    }

    /**
     * Someone who signs.
     *
     * @param post null where it is not known
     * @param day when they were told; null leaves room for a hand to write it
     */
    public record Person(String name, @Nullable String post, @Nullable LocalDate day) {}

    private record Words(
            String title, String kind, String summary, String lead, String count, List<String> recipients, FormTable table) {}

    /** The paper; its day is left open, for people sign on several. */
    public Document paper() {
        PaperWords words = new PaperWords(plan, Map.of("count", String.valueOf(people.size())));
        List<Block> blocks = new ArrayList<>(Head.of(words.head(null, null, words.say(WORDS.summary())), WORDS.kind(), null));
        blocks.add(Paragraph.body(words.say(WORDS.lead())));
        TableMaker table = new TableMaker(WORDS.table());
        for (int at = 0; at < people.size(); at++) {
            Person person = people.get(at);
            int number = at + 1;
            table.item(field -> switch (field) {
                case "tt" -> String.valueOf(number);
                case "name" -> person.name();
                case "post" -> person.post();
                case "day" -> PaperWords.day(person.day());
                default -> PaperWords.HAND;
            });
        }
        blocks.add(table.table());
        blocks.add(Paragraph.body(words.say(WORDS.count())));
        blocks.add(Foot.signature(plan, WORDS.recipients()));
        return new Document(WORDS.title(), Document.VIETNAMESE, null, List.of(new Pages(Orientation.PORTRAIT, blocks)));
    }
}
