package vn.caitien.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caitien.plan.TargetAction;

class TargetTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "Mức 2 | 2 | -",
        "MỨC 3. | 3 | -",
        "Đạt mức 3 | 3 | REACH",
        "Phấn đấu mức 2 | 2 | REACH",
        "Phấn đấu đạt Mức 2 | 2 | REACH",
        "Duy trì mức 3 | 3 | MAINTAIN",
        "Giữ vững Mức 1 của tiêu chí 4.3 | 1 | MAINTAIN",
        "Tiếp tục duy trì đạt mức 3 | 3 | MAINTAIN",
        "Duy trì mức 2, phấn đấu đạt mức 3 | 3 | REACH",
        "Nâng từ mức 1 lên mức 2 | 2 | REACH",
        "Hiện đạt mức 1; phấn đấu đạt mức 2 | 2 | REACH",
        "Chưa đạt mức 2 | - | -",
        "Mức 1 → Mức 2 | 2 | REACH",
        "Chuyển từ chưa đạt sang đạt mức 1 | 1 | REACH",
        "Mức 2 (duy trì) | 2 | MAINTAIN",
        "Mức 2, duy trì nền nếp | 2 | -",
        "Mức II | 2 | -",
        "Mức: 2 | 2 | -",
        "Thực hiện đạt mức 2 | 2 | REACH",
        "Không ngừng nâng cao chất lượng; đạt mức 3 | 3 | REACH",
        "100% hồ sơ đúng hạn, tiêu chí 1.3 đạt mức 2. | 2 | REACH",
        "- Duy trì mức 3 | 3 | MAINTAIN",
        "Mức độ 2 | - | -",
        "Thư viện đạt mức độ 1 | - | -",
        "Thư viện đạt mức 1 | - | -",
        "Chuyển đổi số mức 2 | - | -",
        "Đạt chuẩn quốc gia mức độ 2 | - | -",
        "Mức 5 | - | -",
        "mức 3 triệu đồng | - | -",
        "mức 2.500.000 đồng | - | -",
        "mức 3% | - | -",
        "Mức 1, 2, 3 | - | -",
        "Duy trì mức 2 và đạt mức 3 | 3 | REACH",
        "Tiêu chí 1.1 đạt mức 2; tiêu chí 1.2 đạt mức 3 | - | -",
        "Duy trì các kết quả | - | -"
    })
    void reads(String words, Integer level, TargetAction action) {
        assertThat(TargetReader.read(words)).isEqualTo(new Target(level, action));
    }

    @Property(seed = "2026")
    void reads_what_it_prints(@ForAll("targets") Target target) {
        assertThat(TargetReader.read(TargetPrinter.print(target))).isEqualTo(target);
    }

    @Property(seed = "2026")
    void case_and_spacing_do_not_count(@ForAll("targets") Target target) {
        String words = TargetPrinter.print(target);
        assertThat(TargetReader.read("  " + words.toUpperCase(Locale.ROOT).replace(" ", " \u00a0 "))).isEqualTo(target);
    }

    @Property(seed = "2026")
    void survives_any_text(@ForAll String words) {
        assertThatCode(() -> TargetReader.read(words)).doesNotThrowAnyException();
    }

    @Example
    void an_action_needs_a_level() {
        assertThatThrownBy(() -> new Target(null, TargetAction.REACH)).isInstanceOf(IllegalArgumentException.class);
    }

    @Provide
    Arbitrary<Target> targets() {
        return Combinators.combine(Arbitraries.integers().between(1, 4), Arbitraries.of(TargetAction.class).injectNull(0.3))
                .as(Target::new)
                .injectNull(0.1)
                .map(target -> target == null ? Target.UNKNOWN : target);
    }
}
