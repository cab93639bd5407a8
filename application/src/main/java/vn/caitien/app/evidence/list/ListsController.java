package vn.caitien.app.evidence.list;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.evidence.Shelf;
import vn.caitien.app.evidence.page.EvidenceReader;
import vn.caitien.app.evidence.page.EvidenceReaders;
import vn.caitien.app.evidence.page.YearChoice;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.page.Posted;
import vn.caitien.app.school.SchoolYear;
import vn.caitien.app.school.SchoolYears;
import vn.caitien.evidence.code.CodePattern;
import vn.caitien.paper.Format;
import vn.caitien.paper.Papers;
import vn.caitien.paper.forms.EvidenceList;

/** The lists of evidence of a year, to be printed, and everything in one zip. */
@Controller
@RequestMapping("/schools/{school}/evidence/lists")
class ListsController {
    private static final String OWN = "own";

    private final EvidenceReaders readers;
    private final EvidenceLists lists;
    private final Bundle bundle;
    private final Shelf shelf;
    private final SchoolYears years;
    private final Clock clock;

    ListsController(EvidenceReaders readers, EvidenceLists lists, Bundle bundle, Shelf shelf, SchoolYears years, Clock clock) {
        this.readers = readers;
        this.lists = lists;
        this.bundle = bundle;
        this.shelf = shelf;
        this.years = years;
        this.clock = clock;
    }

    @GetMapping
    String all(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, HttpServletRequest request, Model model) {
        EvidenceReader reader = readers.of(account, school, request);
        List<SchoolYear> all = years.all(reader.school());
        Optional<SchoolYear> year = YearChoice.of(all, new Posted(request), Today.of(clock));
        Optional<CodePattern> pattern = year.flatMap(years::circular).flatMap(CodePattern::of);
        int count = year.map(one -> shelf.counts(reader.school(), one.id())).map(Shelf.Counts::documents).orElse(0);
        model.addAttribute("page", new ListsView(reader, all, year.orElse(null), pattern.orElse(null)).page(count));
        return "evidence/lists";
    }

    @GetMapping({"/paper.docx", "/paper.pdf", "/paper.xlsx"})
    ResponseEntity<byte[]> paper(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, HttpServletRequest request) {
        EvidenceReader reader = readers.of(account, school, request);
        Posted sent = new Posted(request);
        SchoolYear year = year(reader, sent);
        EvidenceList list = lists.of(reader.school(), year.id());
        boolean own = sent.sent("form", "").equals(OWN);
        String scheme = years.circular(year).flatMap(CodePattern::of).map(CodePattern::scheme).orElse("");
        Format format = Format.ofFile(request.getRequestURI()).orElse(Format.PDF);
        return ResponseEntity.ok().contentType(MediaType.valueOf(format.mediaType())).header(HttpHeaders.CONTENT_DISPOSITION, attached(
                reader.say(own ? "lists.file.own" : "lists.file", year.from().getYear(), year.to().getYear()) + format.ending()))
                .body(Papers.bytes(own ? list.own() : EvidenceForms.of(list, scheme), format));
    }

    /** Written as it is read: it may be larger than the memory. */
    @GetMapping("/bundle.zip")
    void bundle(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        EvidenceReader reader = readers.of(account, school, request);
        SchoolYear year = year(reader, new Posted(request));
        response.setContentType("application/zip");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
                attached(reader.say("lists.file.bundle", year.from().getYear(), year.to().getYear()) + ".zip"));
        bundle.write(reader.school(), year.id(), response.getOutputStream());
    }

    private SchoolYear year(EvidenceReader reader, Posted sent) {
        return YearChoice.of(years.all(reader.school()), sent, Today.of(clock)).orElseThrow(() -> new NotHere("lists of school " + reader.school()));
    }

    private static String attached(String name) {
        return ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString();
    }
}
