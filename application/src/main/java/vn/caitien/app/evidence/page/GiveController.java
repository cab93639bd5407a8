package vn.caitien.app.evidence.page;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.access.Deed;
import vn.caitien.app.evidence.arrival.Arrival;
import vn.caitien.app.evidence.arrival.Delivery;
import vn.caitien.app.evidence.arrival.EvidenceDeliveries;
import vn.caitien.app.platform.page.Posted;

/** Files are given here: by a form, or one after the other by a script that goes on where the line broke. */
@Controller
@RequestMapping("/schools/{school}/evidence")
class GiveController {
    private static final int EARLIER = 10;

    private final EvidenceReaders readers;
    private final EvidenceDeliveries deliveries;

    GiveController(EvidenceReaders readers, EvidenceDeliveries deliveries) {
        this.readers = readers;
        this.deliveries = deliveries;
    }

    @GetMapping("/give")
    String begin(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, HttpServletRequest request, Model model) {
        EvidenceReader reader = giver(account, school, request);
        model.addAttribute("page", new GiveView(reader, deliveries.largest()).begin(deliveries.latest(account, reader.school(), EARLIER)));
        return "evidence/give";
    }

    /** Without a script: the files of one form. */
    @PostMapping("/give")
    String give(@AuthenticationPrincipal AccountId account, @PathVariable UUID school,
            @RequestParam(name = "files", required = false, defaultValue = "") List<MultipartFile> files, HttpServletRequest request) throws IOException {
        EvidenceReader reader = giver(account, school, request);
        List<MultipartFile> some = files.stream().filter(file -> !file.isEmpty()).toList();
        if (some.isEmpty()) {
            return "redirect:" + reader.at("/give");
        }
        UUID delivery = deliveries.open(account, reader.school());
        for (int at = 0; at < some.size(); at++) {
            MultipartFile file = some.get(at);
            try (InputStream in = file.getInputStream()) {
                deliveries.give(account, reader.school(), delivery, "form " + at, Objects.requireNonNullElse(file.getOriginalFilename(), "?"), in);
            }
        }
        return "redirect:" + reader.at("/deliveries/" + delivery);
    }

    @PostMapping("/deliveries")
    ResponseEntity<Void> open(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, HttpServletRequest request) {
        EvidenceReader reader = giver(account, school, request);
        return ResponseEntity.created(URI.create(reader.at("/deliveries/" + deliveries.open(account, reader.school())))).build();
    }

    @GetMapping("/deliveries/{delivery}")
    String delivery(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable UUID delivery,
            HttpServletRequest request, Model model) {
        EvidenceReader reader = giver(account, school, request);
        Delivery known = deliveries.one(account, reader.school(), delivery);
        Posted sent = new Posted(request);
        model.addAttribute("page", new GiveView(reader, deliveries.largest()).one(known,
                deliveries.arrivals(reader.school(), delivery, sent.skipped(GiveView.ROWS), GiveView.ROWS), sent.at()));
        return "evidence/give";
    }

    @GetMapping(path = "/deliveries/{delivery}/marks", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    List<String> marks(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable UUID delivery, HttpServletRequest request) {
        EvidenceReader reader = giver(account, school, request);
        return deliveries.marks(account, reader.school(), deliveries.one(account, reader.school(), delivery).id());
    }

    /** One file as the body of the request: it goes from the line to the disk, and never stands in memory as a whole. */
    @PostMapping(path = "/deliveries/{delivery}/files", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    GiveView.Answer file(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable UUID delivery,
            @RequestParam(defaultValue = "") String mark, @RequestParam(defaultValue = "?") String name, HttpServletRequest request) throws IOException {
        EvidenceReader reader = giver(account, school, request);
        try (InputStream in = request.getInputStream()) {
            return new GiveView(reader, deliveries.largest()).answer(deliveries.give(account, reader.school(), delivery, mark, name, in));
        }
    }

    /** How much of a large file has come. */
    @GetMapping(path = "/deliveries/{delivery}/pieces", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    GiveView.Piece held(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable UUID delivery,
            @RequestParam(defaultValue = "") String mark, HttpServletRequest request) {
        EvidenceReader reader = giver(account, school, request);
        deliveries.one(account, reader.school(), delivery);
        return new GiveView.Piece(deliveries.held(account, reader.school(), mark), null);
    }

    /** A piece of a large file as the body of the request; the answer to the last one tells what became of the file. */
    @PostMapping(path = "/deliveries/{delivery}/pieces", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    GiveView.Piece piece(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable UUID delivery,
            @RequestParam(defaultValue = "") String mark, @RequestParam(defaultValue = "?") String name,
            @RequestParam(defaultValue = "0") long offset, @RequestParam(defaultValue = "0") long total, HttpServletRequest request) throws IOException {
        EvidenceReader reader = giver(account, school, request);
        try (InputStream in = request.getInputStream()) {
            EvidenceDeliveries.Held held = deliveries.piece(account, reader.school(), delivery, mark, name, offset, total, in);
            Arrival became = held.became();
            return new GiveView.Piece(held.held(), became == null ? null : new GiveView(reader, deliveries.largest()).answer(became));
        }
    }

    private EvidenceReader giver(AccountId account, UUID school, HttpServletRequest request) {
        return readers.doing(account, school, Deed.GIVE_EVIDENCE, request);
    }
}
