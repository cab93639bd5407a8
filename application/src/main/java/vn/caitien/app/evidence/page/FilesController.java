package vn.caitien.app.evidence.page;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.evidence.DocumentId;
import vn.caitien.app.evidence.EvidenceDocument;
import vn.caitien.app.evidence.EvidenceDocuments;
import vn.caitien.app.evidence.Part;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.files.FileStore;
import vn.caitien.app.platform.files.StoredFile;
import vn.caitien.evidence.file.FileKind;

/**
 * The files of documents. A file never runs: it is sent as what it was found to be, in a box without scripts, and only
 * pictures and PDF open in the browser.
 */
@Controller
@RequestMapping("/schools/{school}/evidence/documents/{document}")
class FilesController {
    /** A file is called by its content: it never changes, but who may see it may. */
    private static final CacheControl KEPT = CacheControl.maxAge(Duration.ofMinutes(10)).cachePrivate();
    private static final String NOTHING_RUNS = "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; object-src 'self'; sandbox";
    /** Browsers show no PDF in a sandbox; their readers run what is in one in a box of their own. */
    private static final String PDF_ONLY = "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; plugin-types application/pdf";

    private final EvidenceReaders readers;
    private final EvidenceDocuments documents;
    private final FileStore store;
    private final PagePictures pictures;
    private final Thumbnails thumbnails;

    FilesController(EvidenceReaders readers, EvidenceDocuments documents, FileStore store, PagePictures pictures,
            Thumbnails thumbnails) {
        this.readers = readers;
        this.documents = documents;
        this.store = store;
        this.pictures = pictures;
        this.thumbnails = thumbnails;
    }

    /** @param number which of its files, from 1 */
    @GetMapping("/content")
    ResponseEntity<InputStreamResource> file(@AuthenticationPrincipal AccountId account, @PathVariable UUID school,
            @PathVariable UUID document, @RequestParam(defaultValue = "1") int number, HttpServletRequest request) {
        EvidenceReader reader = readers.of(account, school, request);
        Part part = part(reader, document, number);
        FileKind kind = FileKind.valueOf(part.media());
        StoredFile file = store.open(reader.school(), part.sha256()).orElseThrow(() -> new NotHere("file of document " + document));
        ContentDisposition.Builder disposition = kind.shownInPage() ? ContentDisposition.inline() : ContentDisposition.attachment();
        return ResponseEntity.ok().contentType(MediaType.valueOf(kind.mediaType())).contentLength(file.length()).cacheControl(KEPT)
                .eTag('"' + part.sha256() + '"')
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.filename(part.name(), StandardCharsets.UTF_8).build().toString())
                .header("Content-Security-Policy", kind == FileKind.PDF ? PDF_ONLY : NOTHING_RUNS)
                .header("X-Content-Type-Options", "nosniff").body(new InputStreamResource(file::read));
    }

    /** A page as a picture. */
    @GetMapping("/page.png")
    ResponseEntity<byte[]> page(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable UUID document,
            @RequestParam(defaultValue = "1") int number, @RequestParam(defaultValue = "1") int page, HttpServletRequest request) {
        EvidenceReader reader = readers.of(account, school, request);
        Part part = part(reader, document, number);
        byte[] picture = pictures.page(reader.school(), part, page).orElseThrow(() -> new NotHere("page " + page + " of document " + document));
        return ResponseEntity.ok().contentType(MediaType.IMAGE_PNG).cacheControl(KEPT).eTag('"' + part.sha256() + '-' + page + '"')
                .header("X-Content-Type-Options", "nosniff").body(picture);
    }

    /** Its first file as a small picture. */
    @GetMapping("/thumbnail.png")
    ResponseEntity<byte[]> thumbnail(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable UUID document,
            HttpServletRequest request) {
        EvidenceReader reader = readers.of(account, school, request);
        Part part = part(reader, document, 1);
        byte[] picture = thumbnails.picture(reader.school(), part).orElseThrow(() -> new NotHere("small picture of document " + document));
        return ResponseEntity.ok().contentType(MediaType.IMAGE_PNG).cacheControl(KEPT).eTag('"' + part.sha256() + "-small\"")
                .header("Content-Security-Policy", NOTHING_RUNS).header("X-Content-Type-Options", "nosniff").body(picture);
    }

    private Part part(EvidenceReader reader, UUID id, int number) {
        EvidenceDocument document = documents.one(reader.school(), new DocumentId(id));
        if (number < 1 || number > document.parts().size()) {
            throw new NotHere("file of document " + id);
        }
        return document.parts().get(number - 1);
    }
}
