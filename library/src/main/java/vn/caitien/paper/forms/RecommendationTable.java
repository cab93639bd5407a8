package vn.caitien.paper.forms;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.caitien.monitoring.Numerals;
import vn.caitien.monitoring.Recommendation;
import vn.caitien.monitoring.Recommendation.Standing;
import vn.caitien.paper.document.Table;
import vn.caitien.plan.Header;

/**
 * What is recommended, that of earlier reviews first and under a band of its own.
 *
 * @param day the day on which it stands so
 */
record RecommendationTable(List<Recommendation> all, LocalDate day) {
    private static final MonitoringWords WORDS = MonitoringWords.words();

    Table table() {
        TableMaker table = new TableMaker(WORDS.recommendations());
        List<Recommendation> earlier = all.stream().filter(Recommendation::earlier).toList();
        List<Recommendation> present = all.stream().filter(one -> !one.earlier()).toList();
        put(table, earlier, WORDS.recommended().earlier(), 0);
        put(table, present, earlier.isEmpty() ? null : WORDS.recommended().present(), earlier.size());
        return table.table();
    }

    private void put(TableMaker table, List<Recommendation> some, @Nullable String band, int before) {
        if (band != null && !some.isEmpty()) {
            table.band(band, null);
        }
        for (int at = 0; at < some.size(); at++) {
            Recommendation one = some.get(at);
            String number = String.valueOf(before + at + 1);
            table.item(field -> switch (field) {
                case "tt" -> number;
                case "words" -> words(one);
                case "to" -> one.to();
                case "until" -> Numerals.of(one.until());
                default -> answer(one);
            });
        }
    }

    private static String words(Recommendation one) {
        String item = one.item();
        String words = item == null ? one.words() : one.words() + "\n" + say(WORDS.recommended().item(), "item", item);
        String made = Numerals.of(one.made());
        return one.earlier() && made != null ? words + "\n" + say(WORDS.recommended().made(), "made", made) : words;
    }

    private String answer(Recommendation one) {
        String standing = WORDS.recommended().standings().get(one.standing());
        String answer = one.answer();
        if (answer != null) {
            return new PaperWords(Header.EMPTY, Map.of("standing", standing, "answer", answer)).say(WORDS.recommended().answered());
        }
        boolean overdue = one.standing() == Standing.OPEN && one.until() != null && one.until().isBefore(day);
        return overdue ? say(WORDS.recommended().overdue(), "standing", standing) : standing;
    }

    private static String say(String sentence, String name, String value) {
        return new PaperWords(Header.EMPTY, Map.of(name, value)).say(sentence);
    }
}
