package vn.caitien.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RefusalsTest {
    /** Refusals with a test of their own, here or in the tests of folders. */
    private static final Set<String> ELSEWHERE = Set.of("file.empty", "file.not-utf8", "appendix.twice", "rule.no-list",
            "circular.twice", "circular.corrects-nothing", "circular.corrects-another");

    /** The mark § stands, and is taken out, on the line that the refusal has to name. */
    record Case(String key, String from, String to) {
        String marked() {
            return Small.with(from, to);
        }

        String text() {
            return marked().replace("§", "");
        }

        int line() {
            return 1 + (int) marked().substring(0, marked().indexOf('§')).chars().filter(sign -> sign == '\n').count();
        }
    }

    static Stream<Case> cases() {
        return Stream.of(
                new Case("file.broken",
                        "document: 99/2030/TT-BGDĐT\nversion",
                        "document: [99/2030/TT-BGDĐT\n§version"),
                new Case("file.several-documents", "version: 1\n", "---\n§version: 1\n"),
                new Case("file.alias", "title: Thông tư của phép thử", "title: &same Tên\nissuer: §*same\nother: Thử"),
                new Case("file.not-fields",
                        "- key: figures.years\n  value: '4'\n  summary: Số liệu của 4 năm\n  article: null",
                        "- §năm"),
                new Case("field.missing", "id: tt99-2030\ndocument", "§document"),
                new Case("field.missing", "uncertainFields: [issued]", "uncertainFields: §[passed]"),
                new Case("field.missing",
                        "code: b\n          summary: Rõ\n          officialText: null\n          source: null",
                        "§code: b\n          summary: Rõ\n          officialText: null"),
                new Case("field.unknown", "title: Th", "extra: §1\ntitle: Th"),
                new Case("field.unknown", "mandatory: false\n", "mandatory: false\n      weight: §2\n"),
                new Case("field.not-text", "number: '1.1'", "number: §1.1"),
                new Case("field.blank", "Thông tư của phép thử", "§' '"),
                new Case("field.not-whole", "version: 1", "version: §một"),
                new Case("field.not-whole", "version: 1", "version: §0"),
                new Case("field.not-number", "value: 5", "value: §năm"),
                new Case("field.not-truth", "mandatory: false", "mandatory: §không"),
                new Case("field.not-date", "'2030-01-05'", "§'2030-02-30'"),
                new Case("field.not-date", "'2030-01-05'", "§05/01/2030"),
                new Case("field.not-list", "replaces: []", "replaces: §không"),
                new Case("field.empty-list", "[primary]", "§[]"),
                new Case("field.no-such-value", "kind: count", "kind: §guess"),
                new Case("field.no-school-type", "[primary]", "[primary, §secondary]"),
                new Case("circular.bad-number", "document: 99/2030/TT-BGDĐT", "document: §chín mươi chín"),
                new Case("circular.ends-before-it-starts", "effectiveTo: null", "effectiveTo: §'2030-01-31'"),
                new Case("circular.fact-twice",
                        "levelRule:",
                        "- key: §figures.years\n  value: '3'\n  summary: Lại\n  article: null\nlevelRule:"),
                new Case("appendix.count", "criteria: 2", "criteria: §3"),
                new Case("standard.twice",
                        "  ownLevels:",
                        "  - number: §1\n    title: Lại\n    criteria: []\n  ownLevels:"),
                new Case("criterion.bad-number", "number: '1.1'", "number: §'1'"),
                new Case("criterion.wrong-standard", "number: '1.1'", "number: §'2.1'"),
                new Case("criterion.twice", "number: '1.2'", "number: §'1.1'"),
                new Case("criterion.level-gap",
                        "levels:\n        1:\n        - code: a",
                        "levels:\n        2:\n        §- code: a"),
                new Case("criterion.level-empty",
                        "1:\n        - code: '*'\n          summary: Có\n          officialText: null\n"
                                + "          source: null\n",
                        "1: §[]\n"),
                new Case("requirement.twice", "code: b", "code: §a"),
                new Case("requirement.text-and-source",
                        "officialText: null\n          source: null",
                        "officialText: Nguyên văn\n          source: §null"),
                new Case("figure.twice",
                        "kind: count\n",
                        "kind: count\n      - code: §CS.1.1.01\n        name: Lại\n        unit: null\n"
                                + "        kind: count\n"),
                new Case("rule.level-gap", "steps:\n  - level: 1", "steps:\n  §- level: 2"));
    }

    private static CatalogueException refusal(String text) {
        return catchThrowableOfType(CatalogueException.class, () -> Small.read(text));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatDoesNotFitIsRefused(Case it) {
        assertThat(refusal(it.text()).problem().key()).isEqualTo(it.key);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theLineIsNamed(Case it) {
        assertThat(refusal(it.text()).line()).isEqualTo(it.line());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theRefusalIsOneLineWithFileAndLine(Case it) {
        CatalogueException refusal = refusal(it.text());
        assertThat(List.of(refusal.getMessage(), refusal.in(Locale.of("vi"))))
                .allSatisfy(text -> assertThat(text).matches("small\\.yaml:\\d+: [^{}\\n]+"));
    }

    @Test
    void theSmallCircularIsReadAsItStands() {
        assertThat(Small.read(Small.text()).document()).isEqualTo("99/2030/TT-BGDĐT");
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThat(refusal("").problem().key()).isEqualTo("file.empty");
    }

    @Test
    void aFileThatIsNotUtf8IsRefused() {
        byte[] old = Small.text().getBytes(StandardCharsets.UTF_16);
        CatalogueException refusal =
                catchThrowableOfType(CatalogueException.class, () -> CircularReader.read(Small.FILE, old));
        assertThat(refusal.problem().key()).isEqualTo("file.not-utf8");
    }

    @Test
    void aFieldStatedTwiceIsRefused() {
        assertThat(refusal(Small.with("version: 1\n", "version: 1\nversion: 2\n")).getMessage())
                .startsWith("small.yaml:4: ")
                .contains("version");
    }

    @Test
    void anAppendixForTheSameSchoolsIsRefused() {
        assertThat(refusal(Small.with("[primary]", "[primary, primary]")).problem().key()).isEqualTo("appendix.twice");
    }

    @Test
    void aLevelOfItsOwnNeedsItsList() {
        String withoutList = Small.with("ownLevels:\n  - level: 2", "ownLevels:\n  - level: 3");
        assertThat(refusal(withoutList).problem().key()).isEqualTo("rule.no-list");
    }

    @Test
    void aByteOrderMarkDoesNotDisturb() {
        assertThat(Small.read("\ufeff" + Small.text()).version()).isEqualTo(1);
    }

    @Property(tries = 500, seed = "2026")
    void whateverIsCutOutTheFileIsReadOrRefused(
            @ForAll @IntRange(max = 1900) int from, @ForAll @IntRange(max = 60) int size) {
        String text = Small.text();
        int start = Math.min(from, text.length());
        String cut = text.substring(0, start) + text.substring(Math.min(start + size, text.length()));
        assertThat(catchThrowable(() -> Small.read(cut))).satisfiesAnyOf(
                thrown -> assertThat(thrown).isNull(),
                thrown -> assertThat(thrown).isInstanceOf(CatalogueException.class));
    }

    @Test
    void deepNestingIsRefused() {
        assertThat(refusal("id: " + "[".repeat(5000)).problem().key()).isEqualTo("file.broken");
    }

    @Test
    void everyRefusalHasACaseHere() {
        Set<String> shown = cases().map(Case::key).collect(Collectors.toSet());
        assertThat(Wording.keys().stream().filter(key -> !key.startsWith("level.")))
                .allMatch(key -> shown.contains(key)
                        || ELSEWHERE.contains(key));
    }
}
