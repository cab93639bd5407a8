package vn.caitien.app.evidence.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.caitien.app.platform.page.Posted;
import vn.caitien.app.school.SchoolYear;

/** The school year a page of evidence is about. */
public final class YearChoice {
    private YearChoice() {}

    /** The one that was asked for, else the present one, else the newest; empty where the school has none. */
    public static Optional<SchoolYear> of(List<SchoolYear> years, Posted sent, LocalDate today) {
        String asked = sent.sent("year", "");
        return years.stream().filter(year -> year.id().toString().equals(asked)).findFirst()
                .or(() -> years.stream().filter(year -> year.on(today)).findFirst()).or(() -> years.stream().findFirst());
    }
}
