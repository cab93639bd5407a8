package vn.caitien.check.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caitien.catalogue.Catalogues;
import vn.caitien.check.rule.Subject;
import vn.caitien.plan.PlanFormatException;
import vn.caitien.plan.PlanJson;

class PlanTearsTest {

    @ParameterizedTest
    @CsvSource({"Kiể m kê tài sản,Kiểm", "bổ sung th ư viện,thư", "ch ương trình,chương", "nâng cao ch ấ t lượng,chất",
            "KIỂ M KÊ,KIỂM", "kế hoạch đ ược gửi,được", "mức th ự c tế,thực"})
    void a_torn_word_is_joined(String text, String word) throws PlanFormatException {
        assertThat(mended(text)).containsExactly(word);
    }

    @ParameterizedTest
    @CsvSource({"các giáoviên dự,giáo viên", "Nhàtrường họp,Nhà trường", "KẾHOẠCH năm,KẾ HOẠCH", "thamgia thi,tham gia",
            "nội dung củanhà trường,của nhà"})
    void two_words_in_one_are_parted(String text, String words) throws PlanFormatException {
        assertThat(mended(text)).containsExactly(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gv và hs lớp a", "48 m ở tầng hai", "tr 5 đ", "thamgia.edu.vn", "dạy online", "lớp c ai học", "BGH HĐTĐG",
            "NhàTrường", "thiết kế"})
    void what_is_right_stays(String text) throws PlanFormatException {
        assertThat(mended(text)).isEmpty();
    }

    @Test
    void a_piece_of_a_torn_word_is_no_slip() throws PlanFormatException {
        assertThat(PlanSlips.of(subject("Bổ sung sách cho t hư viện.")).all()).isEmpty();
    }

    private static List<String> mended(String text) throws PlanFormatException {
        return PlanTears.of(subject(text)).all().stream().map(found -> found.tear().mended()).toList();
    }

    private static Subject subject(String text) throws PlanFormatException {
        String plan = """
                {"format": "caitien-plan/1", "header": {}, "sections": [], "rows": [], "closing": "%s"}""";
        return new Subject(PlanJson.read(plan.formatted(text)), Catalogues.builtIn());
    }
}
