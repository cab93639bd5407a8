package vn.caitien.intake.readers.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.caitien.intake.Limits;
import vn.caitien.intake.ReadException;
import vn.caitien.intake.SourceDocument.Block;
import vn.caitien.intake.SourceDocument.Paragraph;
import vn.caitien.intake.SourceDocument.Table;
import vn.caitien.intake.readers.pdf.PicturedPage.Stroke;
import vn.caitien.intake.readers.pdf.PicturedPage.Writing;

class PicturedPageTest {
    private static PicturedPage page(Writing... words) {
        List<Stroke> strokes = new ArrayList<>();
        for (int i = 0; i <= 2; i++) {
            strokes.add(new Stroke(true, 200 + 50 * i, 100, 400));
            strokes.add(new Stroke(false, 100 + 150 * i, 200, 300));
        }
        return new PicturedPage(1, 595, 842, strokes, List.of(words));
    }

    private static Writing word(String text, double x, double base, boolean last) {
        return new Writing(text, x, x + 6 * text.length(), base, 12, false, last);
    }

    private static List<Block> blocks(Writing... words) throws ReadException {
        return PicturedPage.blocks(List.of(page(words)), Limits.DEFAULT);
    }

    @Test
    void strokes_make_cells() throws ReadException {
        assertThat(page().cells(Limits.DEFAULT)).hasSize(4).contains(List.of(100.0, 200.0, 250.0, 250.0));
    }

    @Test
    void words_go_into_the_cells_they_stand_in() throws ReadException {
        Table table = (Table) blocks(word("Tổ", 260, 230, false), word("trưởng", 275, 230, true)).getFirst();
        assertThat(table.rows().getFirst().cells().get(1).lines()).containsExactly("Tổ trưởng");
    }

    @Test
    void words_outside_of_cells_make_paragraphs() throws ReadException {
        assertThat(blocks(word("KẾ", 250, 150, false), word("HOẠCH", 270, 150, true)).getFirst())
                .isInstanceOfSatisfying(Paragraph.class, paragraph -> assertThat(paragraph.text()).isEqualTo("KẾ HOẠCH"));
    }
}
