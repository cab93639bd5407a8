package vn.caitien.app.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressTest {

    @ParameterizedTest
    @CsvSource({
        "Trường Mầm non Hoa Gạo, mam-non-hoa-gao",
        "Trường THCS Đường Đê - Bãi Giữa, thcs-duong-de-bai-giua",
        "TRƯỜNG TIỂU HỌC SỐ 2, tieu-hoc-so-2",
        "Trường TH&THCS “Cồn Nổi”, th-thcs-con-noi"})
    void a_name_makes_an_address_without_accents(String name, String address) {
        assertThat(PublicAddress.proposed(name).getFirst().value()).isEqualTo(address);
    }

    @Test
    void who_is_second_is_proposed_a_number() {
        assertThat(PublicAddress.proposed("Trường Mầm non Hoa Gạo")).extracting(PublicAddress::value)
                .contains("mam-non-hoa-gao-2", "mam-non-hoa-gao-9").doesNotHaveDuplicates();
    }

    @Test
    void a_long_name_is_cut_and_stays_an_address() {
        String name = "Trường Phổ thông dân tộc bán trú Tiểu học và Trung học cơ sở Bãi Dừa Thượng Hạ";
        assertThat(PublicAddress.proposed(name)).hasSize(9).allMatch(one -> PublicAddress.of(one.value()).isPresent());
    }

    @Test
    void a_name_of_no_letters_proposes_nothing() {
        assertThat(PublicAddress.proposed("—")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ab", "-hoa-gao", "hoa--gao", "hoa gao", "hoa/gao", "hoạ-gạo", "..", "hoa-gao-", ""})
    void what_cannot_stand_in_an_address_is_none(String typed) {
        assertThat(PublicAddress.of(typed)).isEmpty();
    }

    @Test
    void capitals_and_spaces_around_it_are_forgiven() {
        assertThat(PublicAddress.of(" Hoa-Gao ")).contains(new PublicAddress("hoa-gao"));
    }
}
