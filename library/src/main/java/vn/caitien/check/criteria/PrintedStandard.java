package vn.caitien.check.criteria;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.caitien.catalogue.Appendix;
import vn.caitien.catalogue.Standard;
import vn.caitien.check.rule.Spot;
import vn.caitien.check.rule.Subject;
import vn.caitien.plan.Band;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Row;

/**
 * The title a plan prints for a standard, told once for each standard.
 *
 * @param own the standard of that number
 */
record PrintedStandard(Spot spot, String title, Standard own) {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");
    private static final Pattern BAND =
            Pattern.compile("tiêu chuẩn\\s*(\\d{1,2})\\s*[:.\\-–]?\\s*(\\D.*)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    static List<PrintedStandard> of(Subject subject) {
        return subject.appendix().map(appendix -> of(subject, appendix)).orElse(List.of());
    }

    private static List<PrintedStandard> of(Subject subject, Appendix appendix) {
        List<PrintedStandard> printed = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int at = 0; at < subject.rows().size(); at++) {
            Row row = subject.rows().get(at);
            String title = row.text(Cell.STANDARD_TITLE).orElse(null);
            String number = row.text(Cell.STANDARD).orElse(null);
            if (title != null && number != null && seen.add(number + " " + title)) {
                standard(appendix, number).map(own -> new PrintedStandard(spot(subject, title, own), title, own))
                        .ifPresent(printed::add);
            }
        }
        List<Band> bands = subject.plan().bands();
        boolean titled = subject.rows().stream().anyMatch(row -> row.text(Cell.STANDARD_TITLE).isPresent());
        for (int at = 0; at < bands.size() && !titled; at++) {
            Matcher band = BAND.matcher(bands.get(at).text());
            Spot spot = Spot.at("bands[" + at + "]");
            if (band.matches()) {
                standard(appendix, band.group(1)).map(own -> new PrintedStandard(spot, band.group(2), own))
                        .ifPresent(printed::add);
            }
        }
        return printed;
    }

    /** A title is printed once for all rows under it: in their band, or beside the first. */
    private static Spot spot(Subject subject, String title, Standard own) {
        List<Band> bands = subject.plan().bands();
        for (int at = 0; at < bands.size(); at++) {
            if (bands.get(at).text().contains(title)) {
                return Spot.at("bands[" + at + "]");
            }
        }
        return Spot.at("standards[" + (own.number() - 1) + "]");
    }

    private static Optional<Standard> standard(Appendix appendix, String number) {
        Matcher digits = NUMBER.matcher(number);
        return digits.find() ? appendix.standard(Integer.parseInt(digits.group())) : Optional.empty();
    }
}
