package vn.caitien.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TornLinesTest {
    /** Lines parted by bars in a cell whose room is given in letters of width 1. */
    private static TornLines.Joined join(String lines, double room) {
        return TornLines.join(
                Arrays.stream(lines.split("\\|"))
                        .map(line -> new TornLines.Line(line, line.length(), false))
                        .toList(),
                new TornLines.Room(room, 1, false));
    }

    @ParameterizedTest
    @CsvSource({
        "Kiể|m kê|0 giờ|ngà|y|01/0|1/20|26, 4, Kiểm kê 0 giờ ngày 01/01/2026",
        "CTGDM|N, 5, CTGDMN",
        "3.200.0|00 đồng, 7, 3.200.000 đồng",
        "15/12/202|5, 9, 15/12/2025",
        "25/04/|2026, 7, 25/04/2026",
        "2023-|2024, 7, 2023-2024",
        "500|nghìn/lư|ợt, 8, 500 nghìn/lượt",
        "DTI|TB.2, 4, DTITB.2",
        "3.600.000|đ, 9, 3.600.000đ",
        "Nghi|ệm|thu, 4, Nghiệm thu",
        "Trư|ờn|g, 3, Trường",
        "600.0|00đ, 6, 600.000đ",
        "202|5, 3, 2025",
        "/Tiê|u chí, 12, /Tiêu chí",
        "31.5|triệ|u, 4, 31.5 triệu"
    })
    void joinsWhatANarrowCellHasTorn(String lines, double room, String text) {
        assertThat(join(lines, room).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "Tổ|chức, 4, Tổ chức",
        "tham|gia, 4, tham gia",
        "Phối hợp với|công an, 12, Phối hợp với công an",
        "Mức|2, 3, Mức 2",
        "XHH|12 triệu, 4, XHH 12 triệu",
        "Ghi|ch|ú, 3, Ghi chú",
        "Tháng|9, 5, Tháng 9",
        "2023 -|2024, 6, 2023 - 2024",
        "Hiệu trưởng|y tế, 40, Hiệu trưởng y tế"
    })
    void keepsWordsApart(String lines, double room, String text) {
        assertThat(join(lines, room).text()).isEqualTo(text);
    }

    @Test
    void joinsAfterASlashWithoutASpace() {
        assertThat(join("Ban đại diện cha/|mẹ", 20).text()).isEqualTo("Ban đại diện cha/mẹ");
    }

    @Test
    void aDrawnSpaceSettlesIt() {
        List<TornLines.Line> lines =
                List.of(new TornLines.Line("ngà", 3, true), new TornLines.Line("y", 1, false));
        assertThat(TornLines.join(lines, new TornLines.Room(3, 1, true)))
                .isEqualTo(new TornLines.Joined("ngà y", 1));
    }

    @Test
    void capitalsNeedMoreRoomThanTheMeanLetter() {
        List<TornLines.Line> lines =
                List.of(new TornLines.Line("GVB", 5.4, false), new TornLines.Line("M, y tế", 7, false));
        assertThat(TornLines.join(lines, new TornLines.Room(7.5, 1, true)).text()).isEqualTo("GVBM, y tế");
    }

    @Test
    void joinsACutWordWhereALetterMoreWouldHaveFitted() {
        assertThat(join("lần/nă|m", 8).text()).isEqualTo("lần/năm");
    }

    @Test
    void aMissingSpaceAndTheLettersSettleIt() {
        List<TornLines.Line> lines =
                List.of(new TornLines.Line("Tháng 9/202", 11, false), new TornLines.Line("/202", 4, false), new TornLines.Line("8", 1, false));
        assertThat(TornLines.cut(lines.get(1), lines.get(2), new TornLines.Room(20, 1, true))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Tháng 12/202, 5, true", "tháng 12/2, 024 và, true", "phê duyệ, t chủ trương, true", "từ ĐG, N, true",
        "đạt 98/100, 3 tiết, false", "tham, gia, false", "Mức 2, năm học, false"})
    void aWordCutAtTheFootOfAPageIsToldByItsLetters(String text, String next, boolean certain) {
        assertThat(TornLines.certain(text, next)).isEqualTo(certain);
    }

    @Test
    void isLessSureWhereBothReadingsAreWords() {
        assertThat(join("ngà|y", 3).sureness()).isLessThan(join("Kiể|m", 3).sureness());
    }

    @Test
    void isSureOfAnOrdinaryWrap() {
        assertThat(join("Các tổ|chuyên môn", 10).sureness()).isEqualTo(1);
    }

    @Test
    void givesNothingForNothing() {
        assertThat(TornLines.join(List.of(), new TornLines.Room(1, 1, false)).text()).isEmpty();
    }

    @Property(tries = 200, seed = "2026")
    void keepsEveryCharacter(
            @ForAll @Size(min = 1, max = 6) List<@net.jqwik.api.constraints.StringLength(min = 1, max = 8) @net.jqwik.api.constraints.CharRange(from = '!', to = 'z') String> lines,
            @ForAll @IntRange(min = 1, max = 10) int room) {
        List<TornLines.Line> hints =
                lines.stream().map(line -> new TornLines.Line(line, line.length(), false)).toList();
        String text = TornLines.join(hints, new TornLines.Room(room, 1, false)).text();
        assertThat(text.replace(" ", "")).isEqualTo(lines.stream().collect(Collectors.joining()));
    }

    @Test
    void aWordWithoutTheSpaceThatOthersHaveGoesOn() {
        TornLines.Line line = new TornLines.Line("200.000đ/bu", 11, false);
        assertThat(TornLines.cut(line, new TornLines.Line("ổi x 5 buổi", 11, false), new TornLines.Room(13, 1, true)))
                .isTrue();
    }

    @Test
    void aShortLineWithoutASpaceEnds() {
        TornLines.Line line = new TornLines.Line("đồng", 4, false);
        assertThat(TornLines.cut(line, new TornLines.Line("phối hợp", 8, false), new TornLines.Room(13, 1, true)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"Quý II/20, 29", "tháng 4/20, 25)", "31.920, .000đ"})
    void aYearOrSumCutByAPageIsOneBeyondDoubt(String text, String next) {
        assertThat(TornLines.certain(text, next)).isTrue();
    }
}
