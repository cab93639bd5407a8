package vn.caitien.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A file should be read in one go: small files are the house's first defence against classes that do everything. */
class SizesTest {

    private static final int LONGEST = 400;
    private static final int NINE_IN_TEN = 180;
    private static final int MEDIAN = 60;

    private static int lines(Path file) {
        return (int) Sources.text(file).lines().count();
    }

    private static List<Integer> sizes() {
        return Sources.all().stream().map(SizesTest::lines).sorted().toList();
    }

    @Test
    void no_file_is_longer_than_400_lines() {
        assertThat(Sources.all()).allSatisfy(file -> assertThat(lines(file)).as(file.toString()).isLessThanOrEqualTo(LONGEST));
    }

    @Test
    void nine_files_in_ten_have_at_most_180_lines() {
        List<Integer> sizes = sizes();
        assertThat(sizes.get(sizes.size() * 9 / 10)).isLessThanOrEqualTo(NINE_IN_TEN);
    }

    @Test
    void the_median_file_has_at_most_60_lines() {
        List<Integer> sizes = sizes();
        assertThat(sizes.get(sizes.size() / 2)).isLessThanOrEqualTo(MEDIAN);
    }
}
