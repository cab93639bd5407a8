package vn.caitien.check.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.caitien.check.rule.Findings;
import vn.caitien.check.rule.Note;
import vn.caitien.check.rule.Rule;
import vn.caitien.check.rule.Spot;
import vn.caitien.check.rule.Subject;
import vn.caitien.plan.Band;
import vn.caitien.plan.Finding.Severity;
import vn.caitien.plan.Ordinal;

/** The number in column TT of a standard's line that neither runs nor is the standard's own. */
final class BandNumbers implements Rule {
    private static final Pattern STANDARD = Pattern.compile(
            "(?:(?<tt>\\d{1,2}|[IVX]{1,4})[.)]?\\s+)?tiêu\\s+chuẩn\\s+(?<number>\\d)(?!\\d).*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    private record Line(int band, String tt, int printed, int standard, String text) {}

    @Override
    public String id() {
        return "band-numbers";
    }

    @Override
    public void look(Subject subject, Findings found) {
        List<Line> lines = lines(subject.plan().bands());
        boolean told = false;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.printed == line.standard) {
                continue;
            }
            String quote = line.text.startsWith(line.tt + " ") ? line.text : line.tt + " " + line.text;
            Note note = found.at(Spot.at("bands[" + line.band + "]")).quote(quote).with("tt", line.tt)
                    .with("standard", line.standard).with("running", i + 1);
            if (line.printed != i + 1) {
                note.add();
            } else if (!told) {
                note.saying("runs").as(Severity.NOTICE).add();
                told = true;
            }
        }
    }

    private static List<Line> lines(List<Band> bands) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < bands.size(); i++) {
            Band band = bands.get(i);
            Matcher standard = STANDARD.matcher(band.text());
            if (standard.matches()) {
                String tt = band.tt() == null ? standard.group("tt") : band.tt();
                Optional<Ordinal> printed = tt == null ? Optional.empty() : Ordinal.of(tt);
                if (printed.isEmpty() || !printed.get().prefix().isEmpty()) {
                    return List.of();
                }
                lines.add(new Line(i, tt, printed.get().value(), Integer.parseInt(standard.group("number")), band.text()));
            }
        }
        return lines;
    }
}
