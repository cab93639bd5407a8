package vn.caitien.intake.frame;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.caitien.intake.SourceDocument.Paragraph;
import vn.caitien.intake.SourceDocument.Spot;
import vn.caitien.text.Plain;

/**
 * The head of a paper: both blocks in either order, number, place and date, kind of document and title. What is not
 * printed stays null.
 */
final class Head {
    private static final int LONGEST_TITLE_LINE = 40;
    /** In words: a line so short does not fill its page, and is seen to be centred when it is. */
    private static final int SHORT_LINE = 8;

    private final FrameWords words = FrameWords.standard();
    private final List<Paragraph> governing = new ArrayList<>();
    private final List<Paragraph> school = new ArrayList<>();
    private final List<Paragraph> title = new ArrayList<>();
    private final Map<String, Spot> spots = new TreeMap<>();
    private @Nullable String number;
    private @Nullable String place;
    private @Nullable LocalDate date;
    private @Nullable String documentType;
    private List<Paragraph> open = governing;
    private int taken;

    private Head() {}

    /** Reads the head off the paragraphs of a paper, from the first on. */
    static Head of(List<Paragraph> paragraphs) {
        Head head = new Head();
        List<Paragraph> upper = head.untilKind(paragraphs);
        head.block(upper);
        head.taken = upper.size();
        if (upper.size() < paragraphs.size()) {
            Paragraph next = paragraphs.get(upper.size());
            boolean kind = head.kindOf(next).isPresent();
            if (kind) {
                head.kind(next);
                head.taken++;
            }
            if (kind || next.centred()) {
                head.titleLines(paragraphs.subList(head.taken, paragraphs.size()));
            }
        }
        return head;
    }

    /** How many paragraphs the head takes up; the body follows. */
    int taken() {
        return taken;
    }

    @Nullable String governingBody() {
        return joined(governing);
    }

    /** The school's name; null when nothing but the word for school is printed. */
    @Nullable String school() {
        String name = joined(school);
        return name == null || words.schools().stream().anyMatch(word -> Plain.bare(word).equals(Plain.bare(name)))
                ? null : name;
    }

    @Nullable String number() {
        return number;
    }

    @Nullable String place() {
        return place;
    }

    @Nullable LocalDate date() {
        return date;
    }

    @Nullable String documentType() {
        return documentType;
    }

    @Nullable String title() {
        return joined(title);
    }

    /** Where each part stands, by its name in the interchange format. */
    Map<String, Spot> spots() {
        return spots;
    }

    /** The paragraphs before the kind of document; all short ones at the top where no kind is printed. */
    private List<Paragraph> untilKind(List<Paragraph> paragraphs) {
        for (int i = 0; i < paragraphs.size(); i++) {
            if (kindOf(paragraphs.get(i)).isPresent()) {
                return paragraphs.subList(0, i);
            }
            if (Numbering.of(paragraphs.get(i).text()).filter(n -> n.style() == Numbering.Style.ROMAN).isPresent()) {
                return paragraphs.subList(0, Math.min(i, lastHeadLine(paragraphs, i)));
            }
        }
        return paragraphs.subList(0, lastHeadLine(paragraphs, paragraphs.size()));
    }

    private int lastHeadLine(List<Paragraph> paragraphs, int end) {
        int last = 0;
        for (int i = 0; i < Math.min(end, 14); i++) {
            String text = paragraphs.get(i).text();
            if (words.isMotto(text) || HeadLine.isNumber(text) || HeadLine.isDate(text)
                    || FrameWords.begins(text, words.schools()).isPresent() && text.equals(text.toUpperCase(Locale.ROOT))) {
                last = i + 1;
            }
        }
        return last;
    }

    private void kind(Paragraph paragraph) {
        String text = paragraph.text();
        String kind = kindOf(paragraph).orElse(text);
        documentType = kind;
        spots.put("documentType", paragraph.spot());
        if (text.startsWith(kind + " ")) {
            title.add(new Paragraph(text.substring(kind.length()).strip(), paragraph.bold(), paragraph.centred(), paragraph.spot()));
            spots.putIfAbsent("title", paragraph.spot());
        }
    }

    /** The kind of paper a line names: in capitals, or in whatever letters where the line is centred as titles are. */
    private Optional<String> kindOf(Paragraph paragraph) {
        String text = paragraph.text();
        return words.kind(text).or(() -> FrameWords.begins(text, words.documentTypes())
                .filter(kind -> paragraph.centred())
                .map(kind -> text.substring(0, kind.length())));
    }

    private void block(List<Paragraph> paragraphs) {
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            if (i + 1 < paragraphs.size() && HeadLine.isWrappedDate(paragraph.text(), paragraphs.get(i + 1).text())) {
                line(with(paragraph, paragraph.text() + " " + paragraphs.get(++i).text()));
            } else {
                line(paragraph);
            }
        }
    }

    private static Paragraph with(Paragraph paragraph, String text) {
        return new Paragraph(text, paragraph.bold(), paragraph.centred(), paragraph.spot());
    }

    private void line(Paragraph paragraph) {
        String text = paragraph.text();
        if (isDrawn(text) || words.isMotto(text)) {
            return;
        }
        String apart = words.withoutMotto(text);
        if (!apart.equals(text)) {
            line(with(paragraph, apart));
            return;
        }
        Optional<HeadLine.Number> numbered = HeadLine.number(text);
        if (number == null && numbered.isPresent()) {
            number = numbered.get().number();
            spots.put("documentNumber", paragraph.spot());
            open = new ArrayList<>();
            String rest = numbered.get().rest();
            if (rest != null) {
                line(with(paragraph, rest));
            }
            return;
        }
        Optional<HeadLine.Dated> dated = HeadLine.dated(text);
        if (dated.isPresent()) {
            dated(dated.get(), paragraph.spot());
            return;
        }
        name(paragraph);
    }

    private void name(Paragraph paragraph) {
        String text = paragraph.text();
        if (!school.isEmpty() && FrameWords.begins(text, words.unitsWithin()).isPresent()) {
            open = new ArrayList<>();
            return;
        }
        Optional<String> above = FrameWords.begins(text, words.governing());
        Optional<String> own = FrameWords.begins(text, words.schools());
        if (own.isPresent() && above.filter(word -> word.length() > own.get().length()).isEmpty()) {
            open = school;
            spots.putIfAbsent("school", paragraph.spot());
        } else if (school.isEmpty()) {
            if (above.isPresent() && governing.stream().noneMatch(line -> begins(line, words.governing()))) {
                governing.clear();
                spots.remove("governingBody");
            }
            open = governing;
            spots.putIfAbsent("governingBody", paragraph.spot());
        }
        open.add(paragraph);
    }

    private static boolean begins(Paragraph line, List<String> phrases) {
        return FrameWords.begins(line.text(), phrases).isPresent();
    }

    private void dated(HeadLine.Dated dated, Spot spot) {
        if (dated.place() != null) {
            place = dated.place();
            spots.put("place", spot);
        }
        if (dated.date() != null) {
            date = dated.date();
            spots.put("date", spot);
        }
    }

    private void titleLines(List<Paragraph> paragraphs) {
        List<Paragraph> first = title.isEmpty() ? paragraphs : title;
        boolean centred = !first.isEmpty() && first.getFirst().centred();
        boolean loud = !first.isEmpty() && (first.getFirst().bold() || centred);
        for (Paragraph paragraph : paragraphs) {
            String text = paragraph.text();
            boolean quiet = !paragraph.bold() && !paragraph.centred();
            boolean heading = centred && !paragraph.centred() && text.split(" ").length <= SHORT_LINE;
            if (Numbering.of(text).isPresent() || heading || FootLine.opens(text)
                    || FrameWords.begins(text, words.notTitles()).isPresent() && quiet && !(title.isEmpty() && names(text))
                    || quiet && (loud && !title.isEmpty() || text.split(" ").length > LONGEST_TITLE_LINE || text.matches(".*[;:]$"))) {
                return;
            }
            taken++;
            if (!isDrawn(text)) {
                title.add(paragraph);
                spots.putIfAbsent("title", paragraph.spot());
            }
        }
    }

    /** Whether a line names what the paper is about, though it begins as the grounds of papers do: no ground, and no sentence. */
    private boolean names(String text) {
        return FrameWords.begins(text, words.grounds()).isEmpty() && !text.matches("(?iu).*(?:[.,;:]|\\bsố\\s*:?\\s*\\d.*)");
    }

    /** Whether a text is nothing but a line typed with marks. */
    private static boolean isDrawn(String text) {
        return text.matches("[-–—_*.…\\s]*");
    }

    private static @Nullable String joined(List<Paragraph> lines) {
        return lines.isEmpty() ? null : lines.stream().map(Paragraph::text).collect(Collectors.joining(" "));
    }
}
