package vn.caitien.app.publishing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.caitien.app.improvement.IssuedRecord;
import vn.caitien.app.publishing.PublicPage.Entry;
import vn.caitien.app.school.SchoolYear;

/** The words plans stand under in addresses: their years, never anything by which a draft is known. */
final class YearWords {
    private static final Pattern PERIOD = Pattern.compile("\\d{4}-\\d{4}");

    private YearWords() {}

    /**
     * What is to be written down of the plans of a page.
     *
     * @param known what was before; a plan keeps its word
     * @param wanted the ids of those that are shown
     */
    static List<Entry> entries(List<Entry> known, List<IssuedRecord> papers, Map<UUID, SchoolYear> years, List<UUID> wanted) {
        List<Entry> entries = new ArrayList<>();
        for (IssuedRecord paper : papers) {
            UUID plan = paper.plan().value();
            boolean shown = wanted.contains(plan);
            known.stream().filter(entry -> entry.plan().equals(plan)).findFirst()
                    .map(entry -> new Entry(plan, entry.word(), shown))
                    .or(() -> shown ? Optional.of(new Entry(plan, free(paper, years, known, entries), true))
                            : Optional.empty())
                    .ifPresent(entries::add);
        }
        return entries;
    }

    private static String free(IssuedRecord paper, Map<UUID, SchoolYear> years, List<Entry> known, List<Entry> more) {
        SchoolYear year = years.get(paper.year());
        String base = paper.period() != null && PERIOD.matcher(paper.period()).matches() ? paper.period()
                : year.from().getYear() + "-" + year.to().getYear();
        return IntStream.iterate(1, at -> at + 1).mapToObj(at -> at == 1 ? base : base + "-" + at)
                .filter(word -> known.stream().noneMatch(entry -> entry.word().equals(word))
                        && more.stream().noneMatch(entry -> entry.word().equals(word)))
                .findFirst().orElseThrow();
    }
}
