package vn.caitien.paper.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.caitien.paper.document.Pages.Orientation;
import vn.caitien.paper.document.Table.Column;
import vn.caitien.paper.template.Template.Margins;

class MeasuresTest {
    private static final Margins MARGINS = new Margins(20, 21, 30, 15);

    @Test
    void a_sheet_that_lies_is_as_wide_as_one_that_stands_is_high() {
        assertThat(Sheet.of(Orientation.LANDSCAPE, MARGINS).width()).isEqualTo(Sheet.of(Orientation.PORTRAIT, MARGINS).height());
    }

    @Test
    void a_sheet_that_lies_has_above_what_was_left() {
        assertThat(Sheet.of(Orientation.LANDSCAPE, MARGINS).top()).isEqualTo(Lengths.mm(30));
    }

    @Test
    void columns_fill_the_room_to_the_last_twip() {
        List<Column> columns = List.of(new Column(1), new Column(1), new Column(1));
        assertThat(Tables.widths(columns, 1000)).containsExactly(333, 334, 333);
    }

    @Test
    void a_text_is_as_wide_as_its_letters() {
        assertThat(TextWidth.of("HH", 10)).isCloseTo(Lengths.pt(2 * 7.78), within(2));
    }
}
