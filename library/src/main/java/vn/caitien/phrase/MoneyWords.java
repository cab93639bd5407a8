package vn.caitien.phrase;

import java.util.List;
import java.util.Map;
import vn.caitien.plan.Cost.Per;

/** The words of sums, from {@code money.yaml}. */
record MoneyWords(MoneyPhrases<Long> scales, Map<Long, String> scaleWords, MoneyPhrases<Boolean> currencies, MoneyPhrases<Boolean> shortCurrencies,
        MoneyPhrases<Boolean> notUnits, MoneyPhrases<Boolean> half, MoneyPhrases<Boolean> halfOf, MoneyPhrases<Boolean> to,
        MoneyPhrases<Boolean> each, MoneyPhrases<Boolean> apiece, MoneyPhrases<Boolean> foreign,
        MoneyPhrases<Boolean> unitLeads, MoneyPhrases<Per> periods, MoneyPhrases<Boolean> counters,
        MoneyPhrases<Boolean> notBefore, MoneyPhrases<Boolean> shares, MoneyPhrases<Boolean> zero,
        MoneyPhrases<Boolean> zeroOpening, MoneyPhrases<Boolean> zeroAlone, Numerals numerals) {

    static final MoneyWords WORDS = of(MoneyYaml.read("money.yaml", File.class));

    private record File(Map<String, Long> scales, Map<Long, String> scaleWords, List<String> currencies, List<String> shortCurrencies,
            List<String> notUnits, List<String> half, List<String> halfOf, List<String> to, List<String> each, List<String> apiece, List<String> foreign, List<String> unitLeads,
            Map<String, Per> periods,
            List<String> counters, List<String> notBefore, List<String> shares, List<String> zero,
            List<String> zeroOpening, List<String> zeroAlone,
            Numerals numerals) {}

    /**
     * The words numbers are written out in.
     *
     * @param places what the digit before is worth so many times
     * @param teens what stands for a ten without a digit before it
     */
    record Numerals(
            Map<String, Integer> digits, Map<String, Integer> places, Map<String, Integer> teens, Map<String, Integer> silent) {}

    private static MoneyWords of(File file) {
        return new MoneyWords(MoneyPhrases.of(file.scales()), Map.copyOf(file.scaleWords()), MoneyPhrases.of(file.currencies()),
                MoneyPhrases.of(file.shortCurrencies()), MoneyPhrases.of(file.notUnits()),
                MoneyPhrases.of(file.half()), MoneyPhrases.of(file.halfOf()), MoneyPhrases.of(file.to()), MoneyPhrases.of(file.each()),
                MoneyPhrases.of(file.apiece()), MoneyPhrases.of(file.foreign()), MoneyPhrases.of(file.unitLeads()),
                MoneyPhrases.of(file.periods()), MoneyPhrases.of(file.counters()), MoneyPhrases.of(file.notBefore()),
                MoneyPhrases.of(file.shares()), MoneyPhrases.of(file.zero()), MoneyPhrases.of(file.zeroOpening()),
                MoneyPhrases.of(file.zeroAlone()), file.numerals());
    }
}
