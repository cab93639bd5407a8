package vn.caitien.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import vn.caitien.plan.Cost;
import vn.caitien.plan.Form;

/** What people of schools write where sums and their sources stand; an empty column is unknown. */
class MoneyPhrasesReadTest {
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "money-examples.csv", delimiter = '|', useHeadersInDisplayName = true)
    void readsTheSumsOfAPhrase(String words, String sums, String sources) {
        assertThat(MoneyReader.read(words.replace("\\n", "\n")).costs().stream().map(MoneyPhrasesReadTest::show)
                .collect(Collectors.joining(", "))).isEqualTo(sums == null ? "" : sums);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "money-examples.csv", delimiter = '|', useHeadersInDisplayName = true)
    void readsTheSourcesOfAPhrase(String words, String sums, String sources) {
        assertThat(String.join("; ", FundingReader.read(words.replace("\\n", "\n"), null, Form.NINE_COLUMNS)))
                .isEqualTo(sources == null ? "" : sources);
    }

    private static String show(Cost cost) {
        String amount = cost.amountVnd() == null ? cost.minVnd() + ".." + cost.maxVnd() : cost.amountVnd().toString();
        return amount + " " + cost.per().name().toLowerCase();
    }
}
