package vn.caitien.paper.forms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.caitien.paper.document.Block;
import vn.caitien.paper.document.Document;
import vn.caitien.paper.document.Pages;
import vn.caitien.paper.document.Pages.Orientation;
import vn.caitien.paper.document.Paragraph;
import vn.caitien.paper.forms.FormFile.FormTable;
import vn.caitien.plan.Header;

/**
 * A printed list of evidence, from its data file.
 *
 * @param title of the file
 * @param kind printed above the summary
 * @param summary under it
 * @param orientation how its pages lie
 * @param bands whether rows stand under their standard and criterion
 * @param lead said above the table
 * @param count said under the table
 * @param none said there of an empty list
 * @param recipients at its foot
 * @param table its columns
 */
record EvidenceForm(String title, String kind, String summary, Orientation orientation, boolean bands, String lead,
        String count, String none, List<String> recipients, FormTable table) {

    static EvidenceForm read(String name) {
        return FormFile.read(name, EvidenceForm.class);
    }

    Document paper(EvidenceList list) {
        Header head = list.head();
        Map<String, String> known = new HashMap<>();
        known.put("year", head.schoolYear());
        known.put("count", String.valueOf(list.lines().size()));
        PaperWords words = new PaperWords(head, known);
        List<Block> blocks = new ArrayList<>(Head.of(words.head(null, head.date(), words.say(summary)), kind, null));
        blocks.add(Paragraph.body(lead));
        TableMaker rows = new TableMaker(table);
        fill(rows, EvidenceGroup.of(list.lines()));
        blocks.add(rows.table());
        blocks.add(Paragraph.body(words.say(list.lines().isEmpty() ? none : count)));
        blocks.add(Foot.signature(head, recipients));
        return new Document(title, Document.VIETNAMESE, null, List.of(new Pages(orientation, blocks)));
    }

    private void fill(TableMaker rows, List<EvidenceGroup> groups) {
        String standard = null;
        int number = 0;
        for (EvidenceGroup group : groups) {
            if (bands) {
                standard = band(rows, group, standard);
            }
            for (EvidenceLine line : group.lines()) {
                int at = ++number;
                rows.item(field -> field.equals("tt") ? String.valueOf(at) : EvidenceWords.words().of(line, field));
            }
        }
    }

    /** @return the standard whose rows follow */
    private static @Nullable String band(TableMaker rows, EvidenceGroup group, @Nullable String before) {
        String standard = EvidenceWords.words().standardOf(group.home());
        if (standard != null && !Objects.equals(standard, before)) {
            rows.band(standard, null);
        }
        rows.band(EvidenceWords.words().criterionOf(group.home()), null);
        return standard;
    }
}
