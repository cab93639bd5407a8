package vn.caitien.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JacksonException;
import vn.caitien.catalogue.SchoolType;
import vn.caitien.plan.Party;
import vn.caitien.plan.Party.Part;

class PartyReaderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'HT chủ trì; PHT, Chủ tịch CĐ, Ban ĐDCMT phối hợp' | Hiệu trưởng+;Phó Hiệu trưởng~;Chủ tịch Công đoàn~;Ban đại diện cha mẹ trẻ~
            Phó Hiệu trưởng Đặng Quốc Vinh; nhân viên văn thư phối hợp | Phó Hiệu trưởng Đặng Quốc Vinh;Nhân viên văn thư~
            BGH. GVCN, GVBM | Ban Giám hiệu;Giáo viên chủ nhiệm;Giáo viên bộ môn
            'Hiệu trưởng, P.Hiệu trưởng và tập thể GV, NV nhà trường.' | Hiệu trưởng;Phó Hiệu trưởng;Tập thể giáo viên;Nhân viên nhà trường
            PHT phụ trách chuyên môn và các tổ bộ môn | Phó Hiệu trưởng phụ trách chuyên môn;Các tổ bộ môn
            'HT; PHT phụ trách' | Hiệu trưởng;Phó Hiệu trưởng+
            TPT Đội, tổ VP | Tổng phụ trách Đội;Tổ văn phòng
            'Chủ trì: HT; Phối hợp: PHT; TTCM' | Hiệu trưởng+;Phó Hiệu trưởng~;Tổ trưởng chuyên môn~
            'HT chủ trì, phối hợp với PHT, CĐ' | Hiệu trưởng+;Phó Hiệu trưởng~;Công đoàn~
            'HT chủ trì, PHT phối hợp' | Hiệu trưởng+;Phó Hiệu trưởng~
            'HT (chủ trì), PHT (phối hợp)' | Hiệu trưởng+;Phó Hiệu trưởng~
            'HT: chủ trì; GV: thực hiện' | Hiệu trưởng+;Giáo viên~
            GV thực hiện | Giáo viên+
            'HT (a); PHT, TTCM (b, c)' | Hiệu trưởng;Phó Hiệu trưởng;Tổ trưởng chuyên môn
            'PHT CM; TTCM Toán, Văn, Anh' | Phó Hiệu trưởng chuyên môn;'Tổ trưởng chuyên môn toán, văn, anh'
            'GVCN lớp 5A2, 4A1; văn thư' | 'Giáo viên chủ nhiệm lớp 5A2, 4A1;Văn thư'
            HT/PHT | Hiệu trưởng;Phó Hiệu trưởng
            UBND xã Tân Lập; công an xã | Ủy ban nhân dân xã Tân Lập;Công an xã
            Trường CĐ nghề | Trường CĐ nghề
            '-' | ''
            """)
    void readsPartiesAndTheirParts(String words, String parties) {
        assertThat(show(PartyReader.read(words, PartyContext.LEADS))).isEqualTo(parties.replace("'", ""));
    }

    @Test
    void keepsTheWordsOfThePlan() {
        assertThat(PartyReader.read("- PHT  CM\n- Ban ĐDCMHS", PartyContext.LEADS)).extracting(Party::asWritten)
                .containsExactly("PHT CM", "Ban ĐDCMHS");
    }

    @Test
    void leavesTheUnionsLettersAsTheyAreElsewhere() {
        assertThat(PartyReader.read("CĐ", PartyContext.LEADS.elsewhere())).containsExactly(new Party("CĐ", "CĐ", Part.UNKNOWN));
    }

    @Test
    void readsNurseryWordsInAPreschoolOnly() {
        assertThat(PartyReader.read("PHT ND", PartyContext.of(SchoolType.PRIMARY)).getFirst().name()).isEqualTo("Phó Hiệu trưởng ND");
    }

    @Test
    void takesASchoolsOwnShortForms() {
        PartyContext own = PartyContext.LEADS.extendedBy(yaml("abbreviations: [{short: TPC, full: Tổ phục vụ}, {short: KT, full: khảo thí}]"));
        assertThat(PartyReader.read("TPC, KT", own)).extracting(Party::name).containsExactly("Tổ phục vụ", "Khảo thí");
    }

    @Test
    void refusesASchoolsFileThatIsWrong() {
        assertThatThrownBy(() -> PartyContext.LEADS.extendedBy(yaml("abreviations: []"))).isInstanceOf(JacksonException.class);
    }

    private static ByteArrayInputStream yaml(String words) {
        return new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8));
    }

    private static String show(List<Party> parties) {
        return parties.stream().map(party -> party.name() + switch (party.part()) {
            case LEAD -> "+";
            case COLLABORATES -> "~";
            case UNKNOWN -> "";
        }).collect(Collectors.joining(";"));
    }
}
