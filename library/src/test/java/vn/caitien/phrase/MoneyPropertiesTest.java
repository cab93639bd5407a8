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
import vn.caitien.plan.Cost.Per;

class MoneyPropertiesTest {
    @Property(tries = 500, seed = "2026")
    void whatIsPrintedIsReadAgain(@ForAll("money") Money money, @ForAll MoneyColumn column) {
        assertThat(MoneyReader.read(MoneyPrinter.print(money), column)).isEqualTo(money);
    }

    @Property(tries = 300, seed = "2026")
    void spacingCaseAndDashDoNotMatter(@ForAll("cells") String words, @ForAll MoneyColumn column, @ForAll("dashes") String dash) {
        String other = words.replace("-", dash).replace(" ", " \u00a0 ").toUpperCase();
        assertThat(MoneyReader.read(other, column)).isEqualTo(MoneyReader.read(words, column));
    }

    @Property(tries = 300, seed = "2026")
    void noTextThrows(@ForAll String words, @ForAll MoneyColumn column) {
        assertThatCode(() -> MoneyReader.read(words, column)).doesNotThrowAnyException();
    }

    @Property(tries = 500, seed = "2026")
    void noMixtureOfPiecesThrows(@ForAll("cells") String words, @ForAll MoneyColumn column) {
        assertThatCode(() -> MoneyReader.read(words, column)).doesNotThrowAnyException();
    }

    @Provide
    Arbitrary<String> dashes() {
        return Arbitraries.of("–", "—", "‐", "−");
    }

    @Provide
    Arbitrary<String> cells() {
        return Arbitraries.of("7 triệu", "85tr", "35.000.000", "500 nghìn/lượt", "x", "=", "+", "-", "38", "9 tháng", "trong đó", "(", ")",
                        ";", ",", "không phát sinh", "0", "20-25 triệu", "đồng", "/", "hóa", "từ", "16/2018", "rưỡi", "mỗi tháng", "\n", "%", ".")
                .list().ofMaxSize(14).map(pieces -> String.join(" ", pieces));
    }

    @Provide
    Arbitrary<Money> money() {
        return sums(whole()).list().ofMaxSize(4).map(Money::new);
    }

    private Arbitrary<MoneySum> sums(Arbitrary<List<MoneySum>> shares) {
        Arbitrary<MoneyPrice> total = prices().injectNull(0.4);
        return Combinators.combine(prices(), quantities(), total, shares).as((price, times, sum, inside) -> {
            Per implied = MoneyUnits.of(times);
            MoneyPrice unitPrice = price.per() == Per.ONCE ? new MoneyPrice(price.minVnd(), price.maxVnd(), implied, null) : price;
            return new MoneySum(unitPrice, times, times.isEmpty() ? null : sum, inside);
        });
    }

    private Arbitrary<List<MoneySum>> whole() {
        return sums(Arbitraries.just(List.of())).list().ofMaxSize(3);
    }

    private Arbitrary<MoneyPrice> prices() {
        Arbitrary<Long> amounts = Arbitraries.oneOf(Arbitraries.longs().between(0, Long.MAX_VALUE / 2), Arbitraries.longs().between(0, 2000));
        Arbitrary<Long> more = Arbitraries.longs().between(0, 9_000_000).injectNull(0.6).map(x -> x == null ? 0 : x);
        return Combinators.combine(amounts, more, Arbitraries.of(Per.class), units()).as((min, add, per, unit) ->
                new MoneyPrice(min, min + add, per, per == Per.UNIT ? unit : null));
    }

    private Arbitrary<List<MoneyQuantity>> quantities() {
        Arbitrary<MoneyQuantity> quantity = Combinators.combine(Arbitraries.bigDecimals().between(java.math.BigDecimal.ZERO,
                        java.math.BigDecimal.valueOf(1_000_000_000L)).ofScale(2), Arbitraries.oneOf(units(), Arbitraries.of("tháng", "năm học")).injectNull(0.3))
                .as(MoneyQuantity::new);
        return quantity.list().ofMaxSize(3);
    }

    private Arbitrary<String> units() {
        return Arbitraries.of("lượt", "giáo viên", "hs", "hk", "em", "báo cáo viên", "máy", "m2", "tiết");
    }
}
