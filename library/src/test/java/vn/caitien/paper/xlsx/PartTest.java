package vn.caitien.paper.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.caitien.paper.document.Block;
import vn.caitien.paper.document.Heading;
import vn.caitien.paper.document.Paragraph;
import vn.caitien.paper.document.Table;

class PartTest {
    private static final Table TABLE = Books.table("1", "a");
    private static final Heading HEADING = new Heading(1, "III", "NỘI DUNG");
    private static final Paragraph WORDS = Paragraph.body("Lời.");
    private static final Paragraph NOTE = new Paragraph(Paragraph.Role.NOTE, List.of(new Paragraph.Run("Ghi chú.", false, false)));

    private static List<Part> parts(Block... blocks) {
        return Part.of(Books.standing(blocks));
    }

    @Test
    void texts_before_a_table_have_a_sheet_of_their_own() {
        assertThat(parts(WORDS, HEADING, TABLE)).extracting(Part::above).containsExactly(List.of(WORDS), List.of(HEADING));
    }

    @Test
    void texts_after_a_table_have_a_sheet_of_their_own() {
        assertThat(parts(TABLE, WORDS)).extracting(Part::above).containsExactly(List.of(), List.of(WORDS));
    }

    @Test
    void every_table_has_a_sheet() {
        assertThat(parts(TABLE, HEADING, TABLE)).extracting(Part::above).containsExactly(List.of(), List.of(HEADING));
    }

    @Test
    void a_note_stays_under_its_table() {
        assertThat(parts(TABLE, NOTE, WORDS).getFirst().below()).containsExactly(NOTE);
    }

    @Test
    void of_many_headings_only_the_last_go_with_a_table() {
        assertThat(parts(HEADING, HEADING, HEADING, HEADING, TABLE)).extracting(part -> part.above().size()).containsExactly(1, 3);
    }
}
