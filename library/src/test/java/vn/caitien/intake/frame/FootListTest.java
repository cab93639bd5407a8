package vn.caitien.intake.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caitien.intake.Papers.paragraphs;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FootListTest {
    private static List<String> recipients(String... lines) {
        String[] foot = Stream.concat(Stream.of("Nơi nhận:"), Stream.of(lines)).toArray(String[]::new);
        return Foot.of(paragraphs(foot)).tail().recipients();
    }

    @Test
    void aRecipientThatLostItsDashIsOneOfItsOwn() {
        assertThat(recipients("- UBND xã", "Các tổ chuyên môn", "- Công khai trên trang của trường", "- Lưu: VT"))
                .containsExactly("UBND xã", "Các tổ chuyên môn", "Công khai trên trang của trường", "Lưu: VT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lưu: VT", "Lưu VT, HSTĐG", "Như trên"})
    void theLastOfAListIsOneOfItsOwn(String last) {
        assertThat(recipients("- UBND xã", "- Các tổ chuyên môn", last)).containsExactly("UBND xã", "Các tổ chuyên môn", last);
    }

    @Test
    void aBracketThatClosesEndsARecipient() {
        assertThat(recipients("- Phòng Văn hóa - Xã hội (để b/c)", "Các tổ chuyên môn")).hasSize(2);
    }

    @Test
    void aLineThatHadNoRoomGoesOn() {
        assertThat(recipients("- UBND xã;", "- Hội đồng nhân dân xã", "Ban đại diện cha mẹ;", "- Lưu: VT."))
                .containsExactly("UBND xã", "Hội đồng nhân dân xã Ban đại diện cha mẹ", "Lưu: VT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Đảng ủy,", "Đại diện của", "Thông báo tới (các", "Phòng Văn hóa -"})
    void aLineThatIsNotWholeGoesOn(String open) {
        assertThat(recipients("- " + open, "Hội đồng trường", "- Các tổ chuyên môn và các bộ phận phục vụ")).hasSize(2);
    }

    @Test
    void aNameOnTheNextLineGoesOn() {
        assertThat(recipients("- UBND xã", "Suối Hoa", "- Các tổ chuyên môn")).containsExactly("UBND xã Suối Hoa", "Các tổ chuyên môn");
    }
}
