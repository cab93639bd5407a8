package vn.caitien.samples.content;

import java.util.List;
import java.util.Locale;
import vn.caitien.plan.Cost;
import vn.caitien.plan.Cost.Per;
import vn.caitien.samples.Dice;
import vn.caitien.samples.Resources;
import vn.caitien.samples.content.Said.Money;
import tools.jackson.databind.JsonNode;

/** Says what it costs, as schools write it. */
final class Sums {
    private final Dice dice;
    private final List<String> sources;
    private final List<String> objects;
    private final List<String> units;

    Sums(Dice dice, JsonNode grammar) {
        this.dice = dice;
        sources = Resources.texts(grammar.path("sources"));
        objects = Resources.texts(grammar.path("objects"));
        units = Resources.texts(grammar.path("units2"));
    }

    Money any() {
        return switch (dice.between(0, 13)) {
            case 0, 1, 2 -> Money.of(dice.of("Không", "0", "0đ", "Không phát sinh", "Không có"), Cost.of(0, Per.ONCE));
            case 3 -> Money.none(dice.of("Theo dự toán", "Lồng ghép", "-", "Tự nguyện", "Tuỳ tình hình"));
            case 4 -> Money.none(null);
            case 5 -> recurring();
            case 6 -> unit();
            case 7 -> product();
            case 8 -> range();
            case 9 -> sourced();
            case 10 -> two();
            case 11 -> shared();
            default -> {
                Amount amount = amount();
                yield Money.of(amount.words, Cost.of(amount.value, Per.ONCE));
            }
        };
    }

    private record Amount(String words, long value) {}

    private Amount amount() {
        int millions = dice.between(1, 90);
        long value = millions * 1_000_000L;
        return switch (dice.between(0, 5)) {
            case 0 -> new Amount(millions + " triệu", value);
            case 1 -> new Amount(millions + " triệu đồng", value);
            case 2 -> new Amount(millions + dice.of("tr", " tr"), value);
            case 3 -> new Amount(dotted(value + 500_000) + dice.of("đ", " đồng", " đ", ""), value + 500_000);
            case 4 -> new Amount("%d%s5 triệu".formatted(millions, dice.of(",", ".")), value + 500_000);
            default -> new Amount("1,%d tỷ đồng".formatted(millions / 10), 1_000_000_000L + millions / 10 * 100_000_000L);
        };
    }

    private static String dotted(long value) {
        return String.format(Locale.ROOT, "%,d", value).replace(',', '.');
    }

    private Money recurring() {
        Amount amount = amount();
        return switch (dice.between(0, 3)) {
            case 0 -> Money.of(amount.words + dice.of("/tháng", "/ tháng"), Cost.of(amount.value, Per.MONTH));
            case 1 -> Money.of(amount.words + "/năm", Cost.of(amount.value, Per.YEAR));
            case 2 -> Money.of(amount.words + "/năm học", Cost.of(amount.value, Per.YEAR));
            default -> Money.of(amount.words + "/quý", Cost.of(amount.value, Per.QUARTER));
        };
    }

    private Money unit() {
        int hundreds = dice.between(1, 9);
        String unit = dice.pick(units);
        String words = dice.of("%d00 nghìn/%s", "%d00.000đ/%s", "%d00.000 đồng/%s").formatted(hundreds, unit);
        return Money.of(dice.chance(0.3) ? words + " x " + dice.between(2, 30) + " " + unit : words,
                Cost.of(hundreds * 100_000L, Per.UNIT));
    }

    private Money product() {
        int count = dice.between(2, 60);
        long price = dice.between(5, 60) * 10_000L;
        return Money.of("%d x %sđ = %sđ".formatted(count, dotted(price), dotted(count * price)),
                Cost.of(count * price, Per.ONCE));
    }

    private Money range() {
        int least = dice.between(5, 40);
        return Money.of(dice.of("%d-%d triệu", "%d - %d triệu đồng", "Từ %d đến %d triệu").formatted(least, least + 10),
                Cost.between(least * 1_000_000L, (least + 10) * 1_000_000L, Per.ONCE));
    }

    private Money sourced() {
        Amount amount = amount();
        String source = dice.pick(sources);
        return new Money(amount.words + " từ " + source, List.of(Cost.of(amount.value, Per.ONCE)), List.of(source));
    }

    private Money two() {
        Amount one = amount();
        Amount other = amount();
        List<String> names = dice.some(objects, 2);
        return Money.of("%s: %s; %s: %s".formatted(names.get(0), one.words, names.get(1).toLowerCase(Locale.ROOT),
                other.words), Cost.of(one.value, Per.ONCE), Cost.of(other.value, Per.ONCE));
    }

    private Money shared() {
        int part = dice.between(5, 20);
        return new Money("%d triệu, trong đó XHH %d triệu".formatted(part + 20, part),
                List.of(Cost.of((part + 20) * 1_000_000L, Per.ONCE)), List.of("XHH"));
    }
}
