package vn.caitien.app.improvement.page.draft;

import java.util.ArrayList;
import java.util.List;
import vn.caitien.app.improvement.page.Reader;
import vn.caitien.app.platform.page.parts.Reading;
import vn.caitien.phrase.MoneyColumn;
import vn.caitien.phrase.MoneyPrinter;
import vn.caitien.phrase.MoneyReader;
import vn.caitien.phrase.PartyPrinter;
import vn.caitien.phrase.TimePrinter;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Form;
import vn.caitien.plan.Row;
import vn.caitien.plan.Schedule;

/** How the words of a cell are understood, told under its field. */
record DraftReadings(Reader reader, Form form) {

    List<Reading> of(Row row, Cell cell) {
        String words = row.text(cell).orElse("");
        if (words.isEmpty()) {
            return List.of();
        }
        return switch (cell) {
            case TIME -> List.of(row.normalised().schedule().equals(Schedule.UNKNOWN) ? unread("time")
                    : read(TimePrinter.print(row.normalised().schedule())));
            case LEAD -> List.of(row.normalised().parties().isEmpty() ? unread("lead")
                    : read(PartyPrinter.print(row.normalised().parties())));
            case BUDGET -> money(words, row, MoneyColumn.BUDGET);
            case SUPPORT -> form == Form.FORM_2 ? money(words, row, MoneyColumn.RESOURCES) : List.of();
            default -> List.of();
        };
    }

    private List<Reading> money(String words, Row row, MoneyColumn column) {
        String sums = MoneyPrinter.print(MoneyReader.read(words, column));
        if (sums.isEmpty()) {
            return List.of(unread("money"));
        }
        List<Reading> readings = new ArrayList<>(List.of(read(sums)));
        if (!row.normalised().sources().isEmpty()) {
            readings.add(new Reading(reader.say("draft.sources", String.join("; ", row.normalised().sources())), true));
        }
        return readings;
    }

    private Reading read(String words) {
        return new Reading(reader.say("draft.read", words), true);
    }

    private Reading unread(String what) {
        return new Reading(reader.say("draft.unread." + what), false);
    }
}
