package vn.caitien.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingsTest {
    private final List<String> read = new ArrayList<>();
    private final Readings<Integer> readings = new Readings<>(
            List.of(new Passage(Spot.row(0), "họp tổ"), new Passage(Spot.row(1), "sửa sân"), new Passage(Spot.row(2), "họp tổ")),
            text -> {
                read.add(text);
                return text.length();
            });

    @Test
    void a_text_is_read_once_however_often_it_stands_there() {
        assertThat(read).containsExactly("họp tổ", "sửa sân");
    }

    @Test
    void what_is_found_in_a_text_is_told_wherever_it_stands() {
        List<String> told = new ArrayList<>();
        readings.look((text, length) -> List.of(text.charAt(0) + "" + length),
                (passage, found) -> told.add(passage.spot().row() + found));
        assertThat(told).containsExactly("0h6", "1s7", "2h6");
    }

    @Test
    void nothing_is_told_of_texts_in_which_nothing_is_found() {
        List<Spot> told = new ArrayList<>();
        readings.look((text, length) -> length == 7 ? List.of(true) : List.of(), (passage, found) -> told.add(passage.spot()));
        assertThat(told).containsExactly(Spot.row(1));
    }
}
