package vn.caitien.app.evidence.health;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.evidence.CitedText;
import vn.caitien.app.evidence.CitingTexts;
import vn.caitien.app.evidence.EvidenceDocument;
import vn.caitien.app.evidence.health.HealthPage.Group;
import vn.caitien.app.evidence.health.HealthPage.Line;
import vn.caitien.app.evidence.health.Notice.Kind;
import vn.caitien.app.evidence.list.EvidenceLists;
import vn.caitien.app.evidence.page.EvidenceReader;
import vn.caitien.app.evidence.page.EvidenceReaders;
import vn.caitien.app.evidence.page.EvidenceTabs;
import vn.caitien.app.evidence.page.YearChoice;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.page.Posted;
import vn.caitien.app.platform.page.parts.Empty;
import vn.caitien.app.platform.page.parts.Option;
import vn.caitien.app.school.SchoolYear;
import vn.caitien.app.school.SchoolYears;
import vn.caitien.evidence.code.CodePattern;

/** What should be looked at again among the evidence of a year. */
@Controller
class HealthController {
    /** More of one kind are counted, not listed. */
    private static final int SHOWN = 25;
    /** More addresses are not asked at one time. */
    private static final int MOST_LINKS = 100;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final EvidenceReaders readers;
    private final EvidenceLists lists;
    private final SchoolYears years;
    private final ObjectProvider<CitingTexts> citing;
    private final Clock clock;
    private final LinkCheck check = new LinkCheck(LinkCheck::isOpen, PATIENCE);

    HealthController(EvidenceReaders readers, EvidenceLists lists, SchoolYears years, ObjectProvider<CitingTexts> citing, Clock clock) {
        this.readers = readers;
        this.lists = lists;
        this.years = years;
        this.citing = citing;
        this.clock = clock;
    }

    @GetMapping("/schools/{school}/evidence/health")
    String health(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, HttpServletRequest request, Model model) {
        return shown(account, school, request, model, links -> Set.of());
    }

    /** The same, with the addresses asked whether they answer. */
    @PostMapping("/schools/{school}/evidence/health")
    String asked(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, HttpServletRequest request, Model model) {
        return shown(account, school, request, model, check::dead);
    }

    private String shown(AccountId account, UUID school, HttpServletRequest request, Model model, Function<List<String>, Set<String>> dead) {
        EvidenceReader reader = readers.of(account, school, request);
        List<SchoolYear> all = years.all(reader.school());
        Optional<SchoolYear> year = YearChoice.of(all, new Posted(request), Today.of(clock));
        List<EvidenceDocument> documents = year.map(one -> lists.documents(reader.school(), one)).orElse(List.of());
        List<String> links = documents.stream().map(document -> document.said().link()).filter(Objects::nonNull).distinct().limit(MOST_LINKS).toList();
        Set<String> gone = dead.apply(links);
        List<Notice> notices = year.map(one -> notices(reader, one, documents, gone)).orElse(List.of());
        model.addAttribute("page", new HealthPage(EvidenceTabs.of(reader, EvidenceTabs.Tab.HEALTH), reader.at("/health"),
                year.map(one -> one.id().toString()).orElse(""), all.stream().map(one -> new Option(one.id().toString(), one.label())).toList(),
                groups(reader, notices), notices.isEmpty() ? new Empty("well", reader.say("health.none"), reader.say("health.none.why"), List.of()) : null,
                links.isEmpty() ? null : reader.say("health.links", links.size()),
                new Posted(request).isSent() ? reader.say("health.asked", links.size(), gone.size()) : null));
        return "evidence/health";
    }

    private List<Notice> notices(EvidenceReader reader, SchoolYear year, List<EvidenceDocument> documents, Set<String> dead) {
        Optional<CodePattern> pattern = years.circular(year).flatMap(CodePattern::of);
        List<CitedText> texts = citing.stream().flatMap(some -> some.of(reader.school(), year.id()).stream()).toList();
        return new Rules(year.id(), Today.of(clock), documents, pattern.map(one -> Citations.of(texts, one)).orElse(new Citations(Map.of())),
                pattern.map(CodePattern::scheme).orElse(""), dead).notices();
    }

    private static List<Group> groups(EvidenceReader reader, List<Notice> notices) {
        Map<Kind, List<Notice>> kinds = notices.stream().collect(Collectors.groupingBy(Notice::kind));
        return Arrays.stream(Kind.values()).filter(kinds::containsKey).map(kind -> group(reader, kind, kinds.get(kind))).toList();
    }

    private static Group group(EvidenceReader reader, Kind kind, List<Notice> notices) {
        String key = "health." + kind.key();
        return new Group(reader.say(key, notices.size()), reader.say(key + ".why"),
                notices.stream().limit(SHOWN).map(notice -> line(reader, notice)).toList(),
                notices.size() > SHOWN ? reader.say("health.more", notices.size() - SHOWN) : null);
    }

    private static Line line(EvidenceReader reader, Notice notice) {
        EvidenceDocument document = notice.document();
        return new Line(notice.subject(), address(reader, notice, document), reader.say("health." + notice.kind().key() + ".line", notice.values()));
    }

    private static @Nullable String address(EvidenceReader reader, Notice notice, @Nullable EvidenceDocument document) {
        if (document != null) {
            return reader.at(document, "");
        }
        return notice.kind() == Kind.NO_RESULT ? reader.at("?criterion=" + notice.subject()) : notice.address();
    }
}
