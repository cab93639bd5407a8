package vn.caitien.samples.content;

import java.util.List;
import vn.caitien.plan.Schedule;
import vn.caitien.plan.Schedule.Recurrence;
import vn.caitien.plan.Span;
import vn.caitien.samples.Dice;
import vn.caitien.samples.content.Said.When;

/** Says when, as schools write it, for a plan of the school years from September of one year to May of another. */
final class Times {
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

    private final Dice dice;
    private final int first;
    private final int last;

    Times(Dice dice, int first, int last) {
        this.dice = dice;
        this.first = first;
        this.last = last;
    }

    When any() {
        boolean oneYear = last == first + 1;
        return switch (dice.between(0, oneYear ? 17 : 12)) {
            case 0, 1 -> stretch();
            case 2 -> months();
            case 3 -> days();
            case 4 -> deadline();
            case 5 -> yearly();
            case 6 -> recurring();
            case 7 -> quarter();
            case 8 -> bounded();
            case 9 -> year();
            case 10 -> twice();
            case 11 -> open();
            case 12 -> vague();
            case 13 -> term();
            case 14 -> edge();
            case 15 -> wholeYear();
            case 16 -> summer();
            default -> week();
        };
    }

    private int autumn() {
        return dice.between(9, 12);
    }

    private int spring() {
        return dice.between(1, 5);
    }

    private int start() {
        return dice.between(first, last - 1);
    }

    private String dash() {
        return dice.of(" - ", " – ", "-", " đến ", " đến tháng ");
    }

    private static String month(int year, int month) {
        return "%d-%02d".formatted(year, month);
    }

    private static Span only(String month) {
        return new Span(month, month);
    }

    private When stretch() {
        int year = start();
        int from = autumn();
        int to = spring();
        return When.once(dice.of("Tháng ", "Từ tháng ", "Từ tháng ", "T") + from + "/" + year + dash() + to + "/" + (year + 1),
                new Span(month(year, from), month(year + 1, to)));
    }

    private When months() {
        int year = start();
        int from = dice.between(9, 11);
        return When.once("Tháng %d, %d/%d; tháng %d/%d".formatted(from, 12, year, 3, year + 1),
                only(month(year, from)), only(month(year, 12)), only(month(year + 1, 3)));
    }

    private When days() {
        int year = start();
        int from = dice.between(5, 28);
        int to = dice.between(5, 28);
        return When.once(dice.of("Từ ngày %02d/9/%d đến ngày %02d/5/%d", "từ %02d/9/%d đến %02d/5/%d",
                        "%02d/9/%d - %02d/5/%d").formatted(from, year, to, year + 1),
                new Span("%d-09-%02d".formatted(year, from), "%d-05-%02d".formatted(year + 1, to)));
    }

    private When deadline() {
        int year = start();
        int day = dice.between(1, 28);
        int month = autumn();
        return dice.chance(0.7)
                ? When.once(dice.of("Trước ngày %02d/%d/%d", "Hoàn thành trước ngày %02d/%d/%d", "Xong trước %02d/%d/%d")
                                .formatted(day, month, year), new Span(null, month(year, month) + "-%02d".formatted(day)))
                : When.once("Đến hết tháng 4/%d".formatted(year + 1),
                        new Span(null, month(year + 1, 4)));
    }

    private When yearly() {
        int one = autumn();
        return dice.chance(0.4) ? When.again(dice.of("Hằng năm", "Hàng năm"), Recurrence.YEARLY)
                : one == 12 ? new When("Tháng 12 hằng năm", new Schedule(List.of(), List.of(12), Recurrence.YEARLY))
                : new When(dice.of("Tháng %d, %d hàng năm", "Tháng %d,%d hằng năm").formatted(one, one + 1),
                        new Schedule(List.of(), List.of(one, one + 1), Recurrence.YEARLY));
    }

    private When recurring() {
        return switch (dice.between(0, 4)) {
            case 0 -> When.again(dice.of("Hằng tháng", "Hàng tháng"), Recurrence.MONTHLY);
            case 1 -> When.again(dice.of("Hằng tuần", "Hàng tuần"), Recurrence.WEEKLY);
            case 2 -> When.again(dice.of("Thường xuyên", "Hằng ngày"), Recurrence.CONTINUOUS);
            case 3 -> When.again("Thứ Sáu tuần cuối tháng", Recurrence.MONTHLY);
            default -> When.again(dice.of("Hằng quý", "Hàng quý"), Recurrence.QUARTERLY);
        };
    }

    private When quarter() {
        int year = start();
        if (dice.chance(0.3)) {
            return When.once("Quý IV/%d - Quý I/%d".formatted(year, year + 1),
                    new Span(month(year, 10), month(year + 1, 3)));
        }
        int quarter = dice.between(1, 2);
        return When.once("Quý %s/%d".formatted(ROMAN.get(quarter - 1), year + 1),
                new Span(month(year + 1, quarter * 3 - 2), month(year + 1, quarter * 3)));
    }

    private When bounded() {
        int year = start();
        int from = autumn();
        return When.again("%s, từ tháng %d/%d đến tháng %d/%d".formatted(dice.of("Hằng tháng", "Hàng tháng"), from, year, 5,
                year + 1), Recurrence.MONTHLY, new Span(month(year, from), month(year + 1, 5)));
    }

    private When year() {
        int year = dice.between(first + 1, last);
        return When.once("Năm " + year, new Span(month(year, 1), month(year, 12)));
    }

    private When twice() {
        int year = start();
        return When.once("02 lần/năm (tháng 10/%d và tháng 4/%d)".formatted(year, year + 1), only(month(year, 10)),
                only(month(year + 1, 4)));
    }

    private When open() {
        int year = start();
        int from = autumn();
        return When.once("Từ tháng %d/%d".formatted(from, year), new Span(month(year, from), null));
    }

    private When vague() {
        return When.vague(dice.of("Trong năm", "Trong năm học", "Khi có phát sinh", null));
    }

    private When term() {
        return dice.chance(0.5)
                ? When.once(dice.of("HKI", "Học kỳ I", "Học kỳ I năm học %d - %d".formatted(first, last)),
                        new Span(month(first, 9), month(last, 1)))
                : When.once(dice.of("HKII", "Học kỳ II", "HKII năm học %d-%d".formatted(first, last)),
                        new Span(month(last, 1), month(last, 5)));
    }

    private When edge() {
        return switch (dice.between(0, 2)) {
            case 0 -> When.once(dice.of("Đầu năm học", "Đầu NH"), only(month(first, 9)));
            case 1 -> When.once(dice.of("Cuối HKI", "Cuối học kỳ I"), only(month(last, 1)));
            default -> When.once("Cuối năm học", only(month(last, 5)));
        };
    }

    private When wholeYear() {
        Span span = new Span(month(first, 9), month(last, 5));
        return dice.chance(0.5) ? When.once("Cả năm học %d - %d".formatted(first, last), span)
                : When.again("Xuyên suốt %s %d-%d".formatted(dice.of("NH", "năm học"), first, last),
                        Recurrence.CONTINUOUS, span);
    }

    private When summer() {
        return When.once("Hè %d".formatted(last), new Span(month(last, 6), month(last, 8)));
    }

    private When week() {
        int month = autumn();
        return When.once("Tuần %d tháng %d/%d".formatted(dice.between(1, 4), month, first), only(month(first, month)));
    }
}
