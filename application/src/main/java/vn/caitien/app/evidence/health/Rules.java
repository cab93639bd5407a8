package vn.caitien.app.evidence.health;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.evidence.CitedText;
import vn.caitien.app.evidence.CriterionOrder;
import vn.caitien.app.evidence.DocumentKind;
import vn.caitien.app.evidence.EvidenceDocument;
import vn.caitien.app.evidence.GivenCode;
import vn.caitien.app.evidence.SearchWords;
import vn.caitien.app.evidence.Side;
import vn.caitien.app.evidence.health.Notice.Kind;

/**
 * Looks over the documents of a school year (rules.md §4 tells what evidence has to keep apart).
 *
 * @param documents in use that are filed in that year
 * @param citations what texts of that year cite
 * @param scheme how codes of that year are written
 * @param dead addresses of the web that do not answer, as far as they were asked
 */
record Rules(UUID year, LocalDate today, List<EvidenceDocument> documents, Citations citations, String scheme,
        Set<String> dead) {

    /** The gravest first. */
    List<Notice> notices() {
        List<Notice> notices = new ArrayList<>();
        documents.forEach(document -> one(document, notices));
        duplicates(notices);
        plans(notices);
        cited(notices);
        notices.sort(Comparator.comparing(Notice::kind));
        return notices;
    }

    private void one(EvidenceDocument document, List<Notice> notices) {
        LocalDate to = document.said().days().to();
        LocalDate issued = document.said().origin().issued();
        LocalDate proves = document.said().days().proves();
        if (to != null && to.isBefore(today)) {
            notices.add(Notice.of(Kind.EXPIRED, document, to));
        } else if (to != null && to.isBefore(today.plusDays(HealthWords.STANDARD.expiringDays()))) {
            notices.add(Notice.of(Kind.EXPIRING, document, to));
        }
        String link = document.said().link();
        if (link != null && dead.contains(link)) {
            notices.add(Notice.of(Kind.DEAD_LINK, document, link));
        }
        if (!document.kept()) {
            notices.add(Notice.of(Kind.NOWHERE, document));
        }
        if (issued != null && proves != null && issued.isBefore(proves)) {
            notices.add(Notice.of(Kind.EARLY, document, issued, proves));
        }
        if (document.said().origin().side() == Side.OWN && HealthWords.STANDARD.aboveSchool(document.said().title())) {
            notices.add(Notice.of(Kind.OWN_PAPER, document));
        }
    }

    /** The same number on the same day, or the same title on the same day: probably one paper twice. */
    private void duplicates(List<Notice> notices) {
        Map<String, EvidenceDocument> seen = new HashMap<>();
        for (EvidenceDocument document : documents) {
            String key = key(document);
            EvidenceDocument earlier = key == null ? null : seen.putIfAbsent(key, document);
            if (earlier != null) {
                notices.add(Notice.of(Kind.DUPLICATE, document, earlier.said().title()));
            }
        }
    }

    private static @Nullable String key(EvidenceDocument document) {
        LocalDate issued = document.said().origin().issued();
        String number = document.said().origin().number();
        return issued == null ? null : issued + " " + SearchWords.of(number == null ? document.said().title() : number);
    }

    /** A plan is no proof that it was carried out. */
    private void plans(List<Notice> notices) {
        Set<String> planned = new TreeSet<>(CriterionOrder.NUMBERS);
        Set<String> proven = new TreeSet<>(CriterionOrder.NUMBERS);
        documents.forEach(document -> DocumentKind.of(document.said().kind()).ifPresent(kind -> {
            if (kind.proves()) {
                proven.addAll(document.criteria(year));
            } else if (kind.plans()) {
                planned.addAll(document.criteria(year));
            }
        }));
        planned.removeAll(proven);
        planned.forEach(criterion -> notices.add(new Notice(Kind.NO_RESULT, null, criterion, null)));
    }

    private void cited(List<Notice> notices) {
        Set<String> given = documents.stream().flatMap(document -> document.codes().stream()).map(GivenCode::code).collect(Collectors.toSet());
        citations.by().forEach((code, text) -> {
            if (!given.contains(code)) {
                notices.add(gone(code, text));
            }
        });
        if (!citations.by().isEmpty()) {
            documents.stream().filter(document -> document.code(scheme).filter(code -> !citations.by().containsKey(code)).isPresent())
                    .forEach(document -> notices.add(Notice.of(Kind.NEVER_CITED, document)));
        }
    }

    private static Notice gone(String code, CitedText text) {
        return new Notice(Kind.CITED_GONE, null, code, text.address(), code, text.title());
    }
}
