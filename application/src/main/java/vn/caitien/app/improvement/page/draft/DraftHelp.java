package vn.caitien.app.improvement.page.draft;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caitien.app.improvement.ImprovementPlan;
import vn.caitien.app.improvement.page.Reader;
import vn.caitien.app.improvement.page.draft.DraftAids.Line;
import vn.caitien.app.improvement.page.draft.DraftAids.Maker;
import vn.caitien.app.improvement.page.draft.DraftAids.Offer;
import vn.caitien.app.improvement.page.draft.DraftAids.Part;
import vn.caitien.app.improvement.register.PaperRegister;
import vn.caitien.app.improvement.wording.SchoolWordings;
import vn.caitien.app.improvement.wording.Standing;
import vn.caitien.app.improvement.wording.Wording;
import vn.caitien.app.improvement.wording.Wording.Kind;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.page.parts.Option;
import vn.caitien.app.school.SchoolRegister;
import vn.caitien.check.citations.LegalBases;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Form;
import vn.caitien.plan.Header;
import vn.caitien.plan.Plan;
import vn.caitien.plan.Row;
import vn.caitien.plan.Section;
import vn.caitien.text.Plain;

/** Finds what helps to write at a place: what the form, the law and the school's own papers have to say there. */
@Component
class DraftHelp {
    private static final int PAPERS = 20;
    private static final String TEXT = ".text";

    private final SchoolWordings wordings;
    private final PaperRegister papers;
    private final SchoolRegister schools;
    private final Clock clock;

    DraftHelp(SchoolWordings wordings, PaperRegister papers, SchoolRegister schools, Clock clock) {
        this.wordings = wordings;
        this.papers = papers;
        this.schools = schools;
        this.clock = clock;
    }

    DraftAids of(Reader reader, ImprovementPlan plan, String place) {
        Plan content = plan.content();
        Optional<Section> section = DraftEdits.section(content, place);
        Optional<Row> row = DraftEdits.row(content, place);
        if (section.isPresent()) {
            return ofSection(reader, content, place, section.get());
        }
        if (row.isPresent()) {
            return ofRow(reader, plan, row.get());
        }
        return switch (place) {
            case "closing" -> with(null, List.of(), new DraftAids.ClosingMaker(
                    Standing.WORDS.closing(content.header(), name(reader)).filter(words -> !words.equals(content.closing())).orElse(null)));
            case "recipients" -> with(null, List.of(), new DraftAids.RecipientMaker(Standing.filled(
                    Standing.WORDS.recipients().names(), content.header(), name(reader)), Standing.WORDS.recipients().purposes()));
            default -> DraftAids.NONE;
        };
    }

    private DraftAids ofSection(Reader reader, Plan plan, String place, Section section) {
        boolean text = place.endsWith(TEXT);
        boolean duties = Standing.WORDS.organises(section.title()) && section.subsections().isEmpty();
        Part part = new Part(place.substring(0, place.lastIndexOf('.')), section.title(), text && !section.paragraphs().isEmpty(), duties);
        if (!text) {
            return with(part, List.of(), null);
        }
        List<Offer> offers = new ArrayList<>();
        List<Wording> own = wordings.of(reader.school(), section.title());
        own.stream().filter(one -> one.kind() == Kind.SECTION).forEach(kept -> offers.add(new Offer(reader.say("aid.kept"),
                kept.words().lines().map(line -> new Line(line, "", null)).toList(), false, kept.id())));
        Standing.WORDS.duty(section.title()).ifPresent(duty -> offers.add(new Offer(reader.say("aid.duty"),
                duty.lines().stream().map(line -> new Line(line, "", null)).toList(), false, null)));
        boolean rests = Standing.WORDS.rests(section.title());
        if (rests) {
            offers.addAll(bases(reader, plan, own, String.join("\n", section.paragraphs())));
        }
        return with(part, offers.stream().filter(offer -> !offer.lines().isEmpty()).toList(),
                rests ? new DraftAids.BasisMaker(Standing.WORDS.bases().kinds()) : null);
    }

    /** What stands there already is not offered. */
    private List<Offer> bases(Reader reader, Plan plan, List<Wording> wordings, String text) {
        Header head = plan.header();
        LocalDate day = head.date() != null ? head.date() : Today.of(clock);
        String name = name(reader);
        String bare = Plain.bare(text);
        Stream<Line> known = LegalBases.of(head.schoolType(), day).stream().filter(one -> !text.contains(one.number()))
                .map(one -> new Line(one.line(), one.uncertain() ? reader.say("aid.uncertain") : "", null));
        Stream<Line> own = papers.newest(reader.school(), PAPERS).stream().filter(paper -> !text.contains(paper.number().printed()))
                .map(paper -> new Line(LegalBases.line(PaperRegister.kindName(paper.number().kind(), "vi"), paper.number().printed(),
                        paper.day(), name, paper.about()), "", null));
        Stream<Line> kept = wordings.stream().filter(one -> one.kind() == Kind.BASIS).filter(one -> !bare.contains(one.name()))
                .map(one -> new Line(one.words(), "", one.id()));
        Stream<Line> usual = Standing.filled(Standing.WORDS.bases().lines(), head, name).stream()
                .filter(line -> !bare.contains(Plain.bare(line))).map(line -> new Line(line, "", null));
        return List.of(choice(reader, "kept-bases", kept), choice(reader, "papers", own), choice(reader, "usual", usual),
                choice(reader, "known", known));
    }

    private static Offer choice(Reader reader, String key, Stream<Line> lines) {
        return new Offer(reader.say("aid." + key), lines.toList(), true, null);
    }

    private static DraftAids ofRow(Reader reader, ImprovementPlan plan, Row row) {
        List<String> tasks = row.text(Cell.TASKS).map(words -> words.lines().toList()).orElse(List.of());
        List<Option> split = IntStream.range(1, tasks.size()).mapToObj(at -> new Option(String.valueOf(at), tasks.get(at))).toList();
        boolean second = (plan.content().form() == null ? plan.form() : plan.content().form()) == Form.FORM_2;
        List<Option> problems = !second ? List.of() : plan.content().problems().stream().filter(one -> one.id() != null)
                .map(one -> new Option(String.valueOf(one.id()), Stream.of(one.criterion(), one.limit(), one.currentState())
                        .flatMap(words -> Optional.ofNullable(words).stream()).findFirst().orElse("…"))).toList();
        return new DraftAids(null, split, problems, Optional.ofNullable(row.problem()).orElse(""), List.of(), null, List.of());
    }

    private static DraftAids with(@Nullable Part part, List<Offer> offers, @Nullable Maker maker) {
        return new DraftAids(part, List.of(), List.of(), "", offers, maker, List.of());
    }

    private String name(Reader reader) {
        return schools.name(reader.school()).orElse("");
    }
}
