package vn.caitien.intake.frame;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.caitien.catalogue.SchoolType;
import vn.caitien.intake.SourceDocument.Paragraph;
import vn.caitien.intake.SourceDocument.Spot;
import vn.caitien.plan.Header;
import vn.caitien.plan.Section;

/**
 * What stands around the tables of a plan.
 *
 * @param spots where each part stands, by its path in the interchange format
 */
public record Frame(
        Header header, List<Section> sections, @Nullable String closing, List<String> recipients, Map<String, Spot> spots) {

    /**
     * Reads the frame off the paragraphs of one paper.
     *
     * @param circulars gives the circular a text cites, as the catalogue names it; empty when it cites none
     */
    public static Frame of(List<Paragraph> paragraphs, Function<String, Optional<String>> circulars) {
        List<Paragraph> apart = Lines.apart(paragraphs);
        Head head = Head.of(apart);
        List<Paragraph> rest = apart.subList(head.taken(), apart.size());
        Foot foot = Foot.of(rest);
        List<Paragraph> body = rest.subList(0, foot.start());
        List<Sections.Found> found = Sections.of(body);
        Map<String, Spot> spots = new TreeMap<>(foot.tail().spots());
        Optional.ofNullable(foot.closes()).ifPresent(paragraph -> spots.put("closing", paragraph.spot()));
        head.spots().forEach((name, spot) -> spots.put("header." + name, spot));
        for (int i = 0; i < found.size(); i++) {
            spots.put("sections[" + i + "]", found.get(i).heading().spot());
        }
        return new Frame(
                header(head, foot, body, circulars, spots),
                found.stream().map(Sections.Found::section).toList(),
                foot.closing(),
                foot.tail().recipients(),
                spots);
    }

    private static Header header(
            Head head, Foot foot, List<Paragraph> body, Function<String, Optional<String>> circulars, Map<String, Spot> spots) {
        List<String> texts = new ArrayList<>(body.stream().map(Paragraph::text).toList());
        String title = head.title();
        HeadLine.Dated below = foot.tail().dated();
        String place = head.place() == null && below != null ? below.place() : head.place();
        LocalDate date = head.date() == null && below != null ? below.date() : head.date();
        Optional<SchoolYears.Years> years = title == null ? Optional.empty() : SchoolYears.first(title);
        if (years.isEmpty()) {
            if (foot.closing() != null) {
                texts.add(foot.closing());
            }
            years = SchoolYears.mostSpokenOf(texts, date);
        }
        Optional<Paragraph> citing = body.stream().filter(p -> circulars.apply(p.text()).isPresent()).findFirst();
        citing.ifPresent(paragraph -> spots.put("header.circular", paragraph.spot()));
        return new Header(
                head.governingBody(),
                head.school(),
                schoolType(head, body),
                head.number(),
                place,
                date,
                head.documentType(),
                title,
                years.filter(SchoolYears.Years::isSchoolYear).map(SchoolYears.Years::toString).orElse(null),
                years.filter(y -> !y.isSchoolYear()).map(SchoolYears.Years::toString).orElse(null),
                citing.flatMap(paragraph -> circulars.apply(paragraph.text())).orElse(null),
                foot.tail().signerTitle(),
                foot.tail().signerName());
    }

    /** From the school's name; where that does not say, from the document's number. */
    private static @Nullable SchoolType schoolType(Head head, List<Paragraph> body) {
        FrameWords words = FrameWords.standard();
        String school = head.school();
        String number = head.number();
        Optional<SchoolType> byName = school == null ? Optional.empty() : words.schoolType(school);
        return byName.or(() -> number == null ? Optional.empty() : words.schoolTypeOfNumber(number)).orElse(null);
    }
}
