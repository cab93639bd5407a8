package vn.caitien.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The counts are those of the sources the data files were made from. */
class BuiltInCircularsTest {
    private static Appendix appendix(String circular, String id) {
        return Catalogues.builtIn().circular(circular).orElseThrow().appendices().stream()
                .filter(appendix -> appendix.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Requirement> requirements(Appendix appendix, int level) {
        return appendix.criteria().flatMap(its -> its.levels().getOrDefault(level, List.of()).stream());
    }

    private static Stream<Appendix> all() {
        return Catalogues.builtIn().all().stream().flatMap(circular -> circular.appendices().stream());
    }

    @ParameterizedTest
    @CsvSource({
        "17/2018, primary, 5, 27", "18/2018, secondary, 5, 28", "19/2018, preschool, 5, 25",
        "57/2026, preschool, 4, 15", "57/2026, general, 4, 15", "57/2026, continuing, 4, 15"
    })
    void standardsAndCriteriaAreAllThere(String circular, String id, int standards, long criteria) {
        assertThat(List.of(appendix(circular, id).standards().size(), appendix(circular, id).criteria().count()))
                .isEqualTo(List.of(standards, criteria));
    }

    @ParameterizedTest
    @CsvSource({
        "17/2018, primary, '10 4 6 2 5'", "18/2018, secondary, '10 4 6 2 6'", "19/2018, preschool, '10 3 6 2 4'",
        "57/2026, preschool, '4 3 5 3'", "57/2026, general, '4 3 5 3'", "57/2026, continuing, '4 3 5 3'"
    })
    void everyStandardHasItsCriteria(String circular, String id, String sizes) {
        assertThat(appendix(circular, id).standards())
                .extracting(standard -> String.valueOf(standard.criteria().size()))
                .containsExactly(sizes.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "57/2026, preschool, 42, 39, 97, 31", "57/2026, general, 46, 53, 74, 37", "57/2026, continuing, 40, 36, 83, 34"
    })
    void requirementsEvidenceAndFiguresOf2026AreAllThere(
            String circular, String id, long one, long two, long evidence, long figures) {
        Appendix appendix = appendix(circular, id);
        assertThat(List.of(
                        requirements(appendix, 1).count(),
                        requirements(appendix, 2).count(),
                        appendix.criteria().mapToLong(its -> its.evidence().size()).sum(),
                        appendix.criteria().mapToLong(its -> its.figures().size()).sum()))
                .containsExactly(one, two, evidence, figures);
    }

    @ParameterizedTest
    @CsvSource({"1, 240, 13", "2, 139, 26", "3, 74, 55"})
    void requirementsAndThresholdsOf2018AreAllThere(int level, long requirements, long thresholds) {
        List<Requirement> found = all().filter(appendix -> appendix.ownLevel(4).isPresent())
                .flatMap(appendix -> requirements(appendix, level))
                .toList();
        assertThat(List.of(found.size(), found.stream().mapToInt(its -> its.thresholds().size()).sum()))
                .containsExactly((int) requirements, (int) thresholds);
    }

    @ParameterizedTest
    @CsvSource({
        "17/2018, primary, '1.2 1.5 1.7 1.8 1.9 1.10 3.4 5.1'",
        "18/2018, secondary, '1.2 1.7 1.8 1.9 1.10 3.4 5.3 5.4'",
        "19/2018, preschool, '1.2 1.7 1.8 1.9 1.10 3.6'"
    })
    void someCriteriaOf2018HaveNoLevelThree(String circular, String id, String numbers) {
        assertThat(appendix(circular, id).criteria().filter(its -> !its.hasLevel(3)).map(Criterion::number))
                .containsExactly(numbers.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"17/2018, primary, 5", "18/2018, secondary, 6", "19/2018, preschool, 6"})
    void levelFourOf2018IsAListOfItsOwn(String circular, String id, int items) {
        assertThat(appendix(circular, id).ownLevel(4).orElseThrow().items()).hasSize(items);
    }

    @Test
    void everyItemOfLevelFourIsUncertain() {
        assertThat(all().flatMap(appendix -> appendix.ownLevels().stream()))
                .allSatisfy(own -> assertThat(own.items()).allMatch(Requirement::uncertain));
    }

    @Test
    void theCriteriaThatTheSourcesDisagreeOnAreUncertain() {
        assertThat(all().flatMap(Appendix::criteria).filter(Criterion::uncertain).map(Criterion::title))
                .containsExactlyInAnyOrder(
                        "Khuôn viên, sân chơi, sân tập",
                        "Lớp học",
                        "Tổ chức hoạt động giáo dục cho học sinh có hoàn cảnh khó khăn, học sinh năng khiếu, học sinh"
                                + " gặp khó khăn trong học tập và rèn luyện");
    }

    @Test
    void theRuleOf2018IsUncertain() {
        assertThat(Catalogues.builtIn().circular("17/2018").orElseThrow().levelRule().basis().uncertain()).isTrue();
    }

    @Test
    void everyAmendmentIsUncertain() {
        assertThat(Catalogues.builtIn().all()).allSatisfy(circular ->
                assertThat(circular.amendedBy()).allMatch(Amendment::uncertain));
    }

    @ParameterizedTest
    @CsvSource({"17/2018, false", "18/2018, false", "19/2018, true"})
    void theListAfterTheAmendmentIsKnownForPreschoolsOnly(String circular, boolean known) {
        assertThat(Catalogues.builtIn().circular(circular).orElseThrow().amendedBy())
                .extracting(Amendment::listKnown)
                .containsExactly(known);
    }

    @Test
    void theSameEightCriteriaAreMandatoryInEveryAppendixOf2026() {
        assertThat(Catalogues.builtIn().circular("57/2026").orElseThrow().appendices())
                .allSatisfy(appendix -> assertThat(appendix.criteria().filter(Criterion::mandatory))
                        .extracting(Criterion::number)
                        .containsExactly("1.3", "1.4", "2.1", "2.2", "3.1", "3.2", "4.1", "4.2"));
    }

    @Test
    void noWordingOfTheLawIsPretended() {
        assertThat(all().flatMap(Appendix::criteria).flatMap(its -> its.levels().values().stream()))
                .allSatisfy(level -> assertThat(level).allMatch(its -> its.officialText() == null));
    }

    @Test
    void eachFactHasTheArticleThatIsKnown() {
        assertThat(Catalogues.builtIn().circular("57/2026").orElseThrow().fact("recognition.years-valid"))
                .get()
                .extracting(Fact::article)
                .isEqualTo("Điều 19 khoản 2");
    }

    @Test
    void theIndexSaysWhatTheFilesSay() {
        assertThat(BuiltIn.entries()).allSatisfy(entry -> assertThat(entry)
                .usingRecursiveComparison()
                .comparingOnlyFields("id", "document", "effectiveFrom", "effectiveTo", "schoolTypes", "file")
                .isEqualTo(Entry.of(entry.content())));
    }

    @Test
    void the2018CircularsEndTheDayBeforeTheirReplacementBegins() {
        Circular replacement = Catalogues.builtIn().circular("57/2026").orElseThrow();
        LocalDate last = replacement.effectiveFrom().minusDays(1);
        assertThat(Catalogues.builtIn().all().stream().filter(its -> replacement.replaces().contains(its.document())))
                .hasSize(3)
                .allMatch(its -> last.equals(its.effectiveTo()));
    }
}
