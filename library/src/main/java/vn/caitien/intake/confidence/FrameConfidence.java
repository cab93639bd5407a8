package vn.caitien.intake.confidence;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caitien.intake.SourceDocument.Spot;
import vn.caitien.intake.frame.Frame;
import vn.caitien.plan.Header;
import vn.caitien.plan.Place;
import vn.caitien.plan.Section;

/** How sure the parts around the tables are: less where words are torn, where something seems to lack, or was inferred. */
public final class FrameConfidence {
    private static final double PRINTED = 0.97;
    private static final double INFERRED = 0.8;
    private static final double TORN = 0.8;
    private static final double LACKING = 0.85;
    /** Of its words, what share of a long text may be torn before it is doubted. */
    private static final double FEW = 0.02;

    private final Frame frame;

    private FrameConfidence(Frame frame) {
        this.frame = frame;
    }

    /** The places of a frame's parts, by path in the interchange format. */
    public static Map<String, Place> of(Frame frame) {
        FrameConfidence confidence = new FrameConfidence(frame);
        Map<String, Place> places = new TreeMap<>();
        frame.spots().forEach((path, spot) -> places.put(path, Places.of(spot, confidence.about(path))));
        Header header = frame.header();
        String title = header.title() == null ? "" : header.title();
        Spot titleSpot = frame.spots().getOrDefault("header.title", Spot.NOWHERE);
        years(places, "header.schoolYear", header.schoolYear(), title, titleSpot);
        years(places, "header.period", header.period(), title, titleSpot);
        return places;
    }

    /** Years that the title does not name were found elsewhere, as those most spoken of. */
    private static void years(Map<String, Place> places, String path, @Nullable String years, String title, Spot spot) {
        if (years != null) {
            boolean named = Stream.of(years.split("-")).allMatch(title::contains);
            places.put(path, Places.of(named ? spot : Spot.NOWHERE, named ? PRINTED : INFERRED));
        }
    }

    private double about(String path) {
        if (path.startsWith("sections[")) {
            return section(index(path));
        }
        if (path.startsWith("recipients[")) {
            return sound(frame.recipients().get(index(path)));
        }
        Header header = frame.header();
        return switch (path) {
            case "closing" -> sound(frame.closing());
            case "header.governingBody" -> sound(header.governingBody()) * (header.school() == null ? LACKING : 1);
            case "header.school" -> sound(header.school());
            case "header.title" -> sound(header.title());
            case "header.documentNumber" -> header.documentNumber() != null && header.documentNumber().startsWith("/")
                    ? PRINTED * LACKING : PRINTED;
            case "header.signerName" -> sound(header.signerName()) * (header.signerTitle() == null ? LACKING : 1);
            default -> PRINTED;
        };
    }

    private double section(int index) {
        List<Section> sections = frame.sections();
        Section section = sections.get(index);
        boolean numbered = sections.stream().filter(one -> one.number() != null).count() > sections.size() / 2;
        return sound(text(section)) * (numbered && section.number() == null ? LACKING : 1);
    }

    private static String text(Section section) {
        StringBuilder text = new StringBuilder(section.title());
        section.paragraphs().forEach(paragraph -> text.append('\n').append(paragraph));
        section.subsections().forEach(sub -> text.append('\n').append(text(sub)));
        return text.toString();
    }

    private static double sound(@Nullable String text) {
        if (text == null) {
            return PRINTED;
        }
        Words words = Words.of(text);
        return words.glued() + words.strange() > FEW * words.count() ? PRINTED * TORN : PRINTED;
    }

    private static int index(String path) {
        return Integer.parseInt(path.substring(path.indexOf('[') + 1, path.indexOf(']')));
    }
}
