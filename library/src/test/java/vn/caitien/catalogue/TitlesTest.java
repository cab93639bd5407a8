package vn.caitien.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.caitien.text.Plain;

class TitlesTest {
    private final Titles primary = titles("17/2018", SchoolType.PRIMARY);
    private final Titles preschool = titles("19/2018", SchoolType.PRESCHOOL);
    private final Titles general = titles("57/2026", SchoolType.PRIMARY);

    private static Titles titles(String circular, SchoolType type) {
        Circular found = Catalogues.builtIn().circular(circular).orElseThrow();
        return Titles.of(found, found.appendixFor(type).orElseThrow());
    }

    private static Optional<String> number(Titles titles, String text) {
        return titles.criterion(text).map(match -> match.found().number());
    }

    static Stream<Object[]> all() {
        return Catalogues.builtIn().all().stream().flatMap(circular -> circular.appendices().stream()
                .map(appendix -> new Object[] {Titles.of(circular, appendix), appendix}));
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyTitleFindsItsCriterion(Titles titles, Appendix appendix) {
        assertThat(appendix.criteria()).allSatisfy(criterion ->
                assertThat(number(titles, criterion.title())).contains(criterion.number()));
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyTitleWithoutAccentsAndFirstLetterFindsItsCriterion(Titles titles, Appendix appendix) {
        assertThat(appendix.criteria().filter(criterion -> criterion.title().length() > 7)).allSatisfy(criterion ->
                assertThat(number(titles, Plain.bare(criterion.title()).substring(1))).contains(criterion.number()));
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyStandardIsFoundByItsTitle(Titles titles, Appendix appendix) {
        assertThat(appendix.standards()).allSatisfy(standard -> assertThat(
                        titles.standard("TIÊU CHUẨN " + standard.number() + ": " + standard.title()))
                .get()
                .extracting(match -> match.found().number())
                .isEqualTo(standard.number()));
    }

    @ParameterizedTest
    @CsvSource({
        "Quả n lý hành chí nh tài chính và tài sản, 1.6", "Đối vói giáo viên, 2.2", "Tiêu chí 3.6. Thư viện, 3.6",
        "1.10: Bảo đảm an ninh trật tự an toàn trường học, 1.10", "KHUÔN VIÊN SÂN CHƠI SÂN TẬP, 3.1"
    })
    void tornAndMisspeltTitlesAreFound(String text, String number) {
        assertThat(number(primary, text)).contains(number);
    }

    @ParameterizedTest
    @CsvSource({"Sửa lại mái nhà để xe", "''", "Đối với", "2.2", "Giáo viên và học sinh cùng thực hiện kế hoạch"})
    void otherTextsAreNotTakenForTitles(String text) {
        assertThat(number(primary, text)).isEmpty();
    }

    @Test
    void aTitleSetByAnAmendmentIsFoundAndUncertain() {
        assertThat(preschool.criterion("Tuyển sinh, tổ chức nhóm trẻ và lớp mẫu giáo"))
                .get()
                .extracting(TitleMatch::uncertain)
                .isEqualTo(true);
    }

    @Test
    void theSameLettersAreFullyAlike() {
        assertThat(general.criterion("giao vien")).get().extracting(TitleMatch::likeness).isEqualTo(1.0);
    }

    @Test
    void severalCandidatesComeTheLikestFirst() {
        assertThat(primary.criteria("Đối với nhân viên", 0.6))
                .extracting(match -> match.found().number())
                .startsWith("2.3")
                .contains("2.2");
    }

    /** One letter in twelve is changed, in titles long enough to stay apart. */
    @Property(tries = 300, seed = "2026")
    void titlesWithSlipsAreFound(@ForAll @IntRange(max = 1000) int which, @ForAll @IntRange(max = 11) int first) {
        List<Criterion> longTitles = Catalogues.builtIn().circular("18/2018").orElseThrow().appendices().getFirst()
                .criteria()
                .filter(criterion -> criterion.title().length() >= 24)
                .toList();
        Criterion criterion = longTitles.get(which % longTitles.size());
        StringBuilder slips = new StringBuilder(criterion.title());
        for (int at = first; at < slips.length(); at += 12) {
            slips.setCharAt(at, slips.charAt(at) == 'x' ? 'q' : 'x');
        }
        Titles titles = titles("18/2018", SchoolType.LOWER_SECONDARY);
        assertThat(number(titles, slips.toString())).contains(criterion.number());
    }

    @Property(tries = 200, seed = "2026")
    void spacesDoNotMatter(@ForAll @IntRange(max = 1000) int which, @ForAll @IntRange(min = 1, max = 9) int every) {
        List<Criterion> all = Catalogues.builtIn().circular("57/2026").orElseThrow().appendices().getFirst()
                .criteria()
                .toList();
        Criterion criterion = all.get(which % all.size());
        String torn = criterion.title().replaceAll("(.{" + every + "})", "$1 ");
        assertThat(number(titles("57/2026", SchoolType.PRESCHOOL), torn)).contains(criterion.number());
    }
}
