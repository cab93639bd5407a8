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
import vn.caitien.plan.Header;

/**
 * The table of who does what of a plan ("bảng phân công nhiệm vụ"), its head as Nghị định 30/2020/NĐ-CP, Phụ lục I, has it.
 *
 * @param plan the head of the plan
 * @param day of the table
 * @param people a band each, in this order
 */
public record DutyTable(Header plan, LocalDate day, List<Person> people) {
    public DutyTable {
        people = List.copyOf(people);
    }

    /**
     * Someone with what they answer for.
     *
     * @param name null for what nobody answers for
     */
    public record Person(@Nullable String name, List<Duty> duties) {
        public Person {
            duties = List.copyOf(duties);
        }
    }

    /** The paper; it lies, for its columns are many. */
    public Document paper() {
        DutyWords all = DutyWords.words();
        DutyWords.All said = all.all();
        int many = people.stream().mapToInt(person -> person.duties().size()).sum();
        PaperWords words = new PaperWords(plan, Map.of("count", String.valueOf(many)));
        List<Block> blocks = new ArrayList<>(Head.of(words.head(null, day, words.say(said.summary())), said.kind(), null));
        blocks.add(Paragraph.body(words.say(said.lead())));
        TableMaker table = new TableMaker(said.table());
        int number = 0;
        for (Person person : people) {
            table.band(all.over(person.name(), person.duties().size()), null);
            for (Duty duty : person.duties()) {
                String at = String.valueOf(++number);
                table.item(field -> field.equals("tt") ? at : all.of(duty, field));
            }
        }
        if (many > 0) {
            blocks.add(table.table());
        }
        blocks.add(Paragraph.body(words.say(many == 0 ? said.none() : said.count())));
        blocks.add(Foot.signature(plan, said.recipients()));
        return new Document(said.title(), Document.VIETNAMESE, null, List.of(new Pages(Orientation.LANDSCAPE, blocks)));
    }
}
