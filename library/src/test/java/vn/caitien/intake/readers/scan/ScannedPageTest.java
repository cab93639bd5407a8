package vn.caitien.intake.readers.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import vn.caitien.intake.Limits;
import vn.caitien.intake.ReadException;

class ScannedPageTest {
    private static List<List<Double>> cells(Raster picture) throws ReadException {
        return ScannedPage.of(picture).pictured(1, List.of()).cells(Limits.DEFAULT);
    }

    private static Sketch table(int paper) {
        return new Sketch(1500, 1200, paper).table(200, 200, 4, 6, 260, 120);
    }

    @Test
    void a_table_has_its_cells() throws ReadException {
        assertThat(cells(table(Raster.WHITE).raster())).hasSize(24);
    }

    @Test
    void a_table_on_grey_paper_has_its_cells() throws ReadException {
        assertThat(cells(table(190).raster())).hasSize(24);
    }

    @Test
    void a_table_with_gaps_of_one_pixel_has_its_cells() throws ReadException {
        assertThat(cells(table(Raster.WHITE).gaps(40).raster())).hasSize(24);
    }

    @Test
    void a_table_under_salt_has_its_cells() throws ReadException {
        assertThat(cells(table(Raster.WHITE).salt(200).raster())).hasSize(24);
    }

    @Test
    void a_table_that_lies_askew_has_its_cells() throws ReadException {
        assertThat(cells(table(Raster.WHITE).raster().turned(Math.toRadians(0.7)))).hasSize(24);
    }

    @Test
    void all_of_it_at_once_leaves_the_cells() throws ReadException {
        assertThat(cells(table(200).salt(400).raster().turned(Math.toRadians(-0.7)))).hasSize(24);
    }

    @Test
    void a_cell_is_where_it_was_drawn() throws ReadException {
        List<Double> first = cells(table(Raster.WHITE).raster()).getFirst();
        assertThat(first.get(2) - first.getFirst()).isEqualTo(Dpi.points(260), Offset.offset(0.1));
    }

    @Test
    void nothing_is_left_of_the_rulings() {
        assertThat(ScannedPage.of(table(Raster.WHITE).raster()).ink().in(new Area(0, 0, 1500, 1200))).isZero();
    }

    @Test
    void what_stands_in_a_cell_is_left() {
        ScannedPage page = ScannedPage.of(table(Raster.WHITE).box(250, 240, 270, 280).raster());
        assertThat(page.ink().in(new Area(0, 0, 1500, 1200))).isEqualTo(20 * 40);
    }
}
