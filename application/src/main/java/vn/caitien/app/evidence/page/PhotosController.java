package vn.caitien.app.evidence.page;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.access.Deed;
import vn.caitien.app.evidence.arrival.GivenPhotos;

/** Photos of the pages of a paper are given here, and become one document. */
@Controller
class PhotosController {
    private final EvidenceReaders readers;
    private final GivenPhotos photos;

    PhotosController(EvidenceReaders readers, GivenPhotos photos) {
        this.readers = readers;
        this.photos = photos;
    }

    @PostMapping("/schools/{school}/evidence/photos")
    String give(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @RequestParam(defaultValue = "") String title,
            @RequestParam(name = "photos", required = false, defaultValue = "") List<MultipartFile> sent, HttpServletRequest request) throws IOException {
        EvidenceReader reader = readers.doing(account, school, Deed.GIVE_EVIDENCE, request);
        List<GivenPhotos.Photo> some = sent.stream().filter(photo -> !photo.isEmpty()).map(photo -> new GivenPhotos.Photo(
                Objects.requireNonNullElse(photo.getOriginalFilename(), "?"), photo.getSize(), photo::getInputStream)).toList();
        return "redirect:" + reader.at(some.isEmpty() ? "/give" : "/deliveries/" + photos.give(account, reader.school(), title, some));
    }
}
