package vn.caitien.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.caitien.plan.Party;
import vn.caitien.plan.Party.Part;

class PartyPropertiesTest {

    @Property(tries = 500, seed = "2026")
    void whatIsPrintedIsReadAgain(@ForAll("parties") List<Party> parties) {
        assertThat(PartyReader.read(PartyPrinter.print(parties), PartyContext.LEADS)).isEqualTo(parties);
    }

    @Property(tries = 500, seed = "2026")
    void whatIsReadIsPrintedAndReadAgain(@ForAll("cells") String words) {
        List<Party> parties = PartyReader.read(words, PartyContext.LEADS);
        assertThat(PartyReader.read(PartyPrinter.print(parties), PartyContext.LEADS)).isEqualTo(parties);
    }

    @Property(tries = 500, seed = "2026")
    void spacingCaseAndDashDoNotMatter(@ForAll("cells") String words) {
        List<Party> plain = PartyReader.read(words, PartyContext.LEADS);
        List<Party> other = PartyReader.read(words.replace("-", "—").replace(" ", " \u00a0").toUpperCase(), PartyContext.LEADS);
        assertThat(other).extracting(Party::name).containsExactlyElementsOf(plain.stream().map(Party::name).toList());
        assertThat(other).extracting(Party::part).containsExactlyElementsOf(plain.stream().map(Party::part).toList());
        assertThat(other).extracting(party -> party.asWritten().toUpperCase())
                .containsExactlyElementsOf(plain.stream().map(party -> party.asWritten().toUpperCase()).toList());
    }

    @Property(tries = 300, seed = "2026")
    void noTextThrows(@ForAll String words) {
        assertThatCode(() -> PartyReader.read(words, PartyContext.LEADS)).doesNotThrowAnyException();
    }

    @Provide
    Arbitrary<List<Party>> parties() {
        Arbitrary<String> words = Arbitraries.of("HT", "PHT CM", "P.Hiệu trưởng", "TPT Đội", "Ban ĐDCMHS", "tổ VP", "GVCN lớp 5A2, 4A1",
                "Chủ tịch CĐ", "kế toán", "TTCM Toán, Văn", "Phó Hiệu trưởng Đặng Quốc Vinh", "Công an xã", "MG 3-4 tuổi");
        return Combinators.combine(words, Arbitraries.of(Part.class))
                .as((written, part) -> new Party(PartyContext.LEADS.names().writtenOut(written), written, part))
                .list().ofMaxSize(6);
    }

    @Provide
    Arbitrary<String> cells() {
        return Arbitraries.of("HT", "PHT", "CĐ", "chủ trì", "phối hợp", "với", "phụ trách", "chuyên môn", "thực hiện", ",", ";", ".", "và",
                        "(", ")", ":", "/", "-", "\n", "lớp 5A2", "4-5", "Văn", "văn thư", "P.HT", "Nguyễn Thị Lan", "xã Tân Lập", "&", "a)", "1.")
                .list().ofMaxSize(12).map(pieces -> String.join(" ", pieces));
    }
}
