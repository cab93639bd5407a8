package vn.caitien.paper.forms;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.paper.document.Block;
import vn.caitien.paper.document.Letterhead;
import vn.caitien.paper.document.Title;
import vn.caitien.plan.Header;

/** The head of a paper: letterhead and title. */
final class Head {
    private static final HeadWords WORDS = HeadWords.standard();
    private static final int FIRST_OF_TWO_FIGURES = 10;
    private static final int LAST_MONTH_WITH_ZERO = 2;

    private Head() {}

    static List<Block> of(Header header, FormFile form) {
        return of(header, header.documentType() == null ? form.kind() : header.documentType(), form.kindSign());
    }

    /** @param sign of the kind in a number; null for a paper that gets none */
    static List<Block> of(Header header, String kind, @Nullable String sign) {
        return List.of(
                new Letterhead(List.of(bound(header.governingBody())), List.of(bound(header.school())),
                        sign == null ? "" : number(header.documentNumber(), sign), WORDS.state(), WORDS.motto(),
                        placeAndDate(header.place(), header.date())),
                new Title(kind, List.of(bound(header.title()))));
    }

    private static String bound(@Nullable String name) {
        return Compounds.bound(WORDS.or(name));
    }

    private static String number(@Nullable String number, String sign) {
        if (number == null) {
            return WORDS.numberBlank().formatted(sign);
        }
        return (number.startsWith("/") ? WORDS.numberRoom() : WORDS.number()).formatted(number);
    }

    /** With zeros as Nghị định 30/2020/NĐ-CP, Phụ lục I, asks: days below 10, and the months January and February. */
    private static String placeAndDate(@Nullable String place, @Nullable LocalDate date) {
        String day = WORDS.blank();
        String month = WORDS.blank();
        String year = WORDS.blank();
        if (date != null) {
            day = zeroed(date.getDayOfMonth(), FIRST_OF_TWO_FIGURES - 1);
            month = zeroed(date.getMonthValue(), LAST_MONTH_WITH_ZERO);
            year = String.valueOf(date.getYear());
        }
        return WORDS.placeAndDate().formatted(WORDS.or(place), day, month, year);
    }

    private static String zeroed(int number, int last) {
        return number <= last ? "0" + number : String.valueOf(number);
    }
}
