package vn.caitien.phrase;

import java.util.List;

/** The words of funds and givers, from {@code funding.yaml}. */
record FundingWords(
        MoneyPhrases<Boolean> funds,
        MoneyPhrases<Boolean> fundsInMoneyColumns,
        MoneyPhrases<Boolean> notFunds,
        MoneyPhrases<Boolean> givers,
        MoneyPhrases<Boolean> gifts,
        MoneyPhrases<Boolean> moneyGifts,
        MoneyPhrases<Boolean> leads,
        MoneyPhrases<Boolean> moneyLeads,
        MoneyPhrases<Boolean> times,
        MoneyPhrases<Boolean> ends,
        MoneyPhrases<Boolean> acts,
        MoneyPhrases<Boolean> levels,
        MoneyPhrases<Boolean> negations,
        MoneyPhrases<Boolean> ands,
        MoneyPhrases<Boolean> plurals) {

    static final FundingWords WORDS = of(MoneyYaml.read("funding.yaml", File.class));

    private record File(
            List<String> funds,
            List<String> fundsInMoneyColumns,
            List<String> notFunds,
            List<String> givers,
            List<String> gifts,
            List<String> moneyGifts,
            List<String> leads,
            List<String> moneyLeads,
            List<String> times,
            List<String> ends,
            List<String> acts,
            List<String> levels,
            List<String> negations,
            List<String> ands,
            List<String> plurals) {}

    private static FundingWords of(File file) {
        return new FundingWords(
                MoneyPhrases.of(file.funds()),
                MoneyPhrases.of(file.fundsInMoneyColumns()),
                MoneyPhrases.of(file.notFunds()),
                MoneyPhrases.of(file.givers()),
                MoneyPhrases.of(file.gifts()),
                MoneyPhrases.of(file.moneyGifts()),
                MoneyPhrases.of(file.leads()),
                MoneyPhrases.of(file.moneyLeads()),
                MoneyPhrases.of(file.times()),
                MoneyPhrases.of(file.ends()),
                MoneyPhrases.of(file.acts()),
                MoneyPhrases.of(file.levels()),
                MoneyPhrases.of(file.negations()),
                MoneyPhrases.of(file.ands()),
                MoneyPhrases.of(file.plurals()));
    }
}
