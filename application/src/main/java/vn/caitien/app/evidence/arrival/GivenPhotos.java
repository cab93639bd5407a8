package vn.caitien.app.evidence.arrival;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.platform.files.FileStore;
import vn.caitien.app.platform.files.FilesRefused;
import vn.caitien.app.platform.files.Incoming;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.evidence.file.PhotoPages;

/** Photos of the pages of a paper: they become one PDF, which is given as one file. */
@Service
public class GivenPhotos {
    private static final String ENDING = ".pdf";

    private final EvidenceDeliveries deliveries;
    private final Reception reception;
    private final FileStore store;
    private final Room room;
    /** A photo takes much memory while it is set upright. */
    private final Semaphore making = new Semaphore(1);

    GivenPhotos(EvidenceDeliveries deliveries, Reception reception, FileStore store, Room room) {
        this.deliveries = deliveries;
        this.reception = reception;
        this.store = store;
        this.room = room;
    }

    /** Gives the bytes of a photo. */
    public interface Bytes {
        /** @return to be closed */
        InputStream open() throws IOException;
    }

    /**
     * A photo as it came.
     *
     * @param name as it was called
     * @param length in bytes
     */
    public record Photo(String name, long length, Bytes bytes) {}

    /**
     * Makes one document of photos.
     *
     * @param title what the paper is called; empty for the name of the first photo
     * @param photos in the order of the pages, at least one
     * @return the delivery that tells what became of them: where a photo is no good, it names that one, and nothing is kept
     * @throws IOException when they cannot be read, or written to the local disk
     * @throws vn.caitien.app.platform.NotHere when they may give nothing
     */
    public UUID give(AccountId by, SchoolId school, String title, List<Photo> photos) throws IOException {
        UUID delivery = deliveries.open(by, school);
        String name = (title.isBlank() ? FileNames.title(photos.getFirst().name()) : title.strip()).replaceAll("[/\\\\]", "-") + ENDING;
        String mark = photos.stream().map(photo -> photo.name() + " " + photo.length()).collect(Collectors.joining(" "));
        Given given = new Given(by, school, delivery, mark, name);
        if (photos.size() > PhotoPages.MOST) {
            reception.refuse(given, Fault.of("photo-too-many", PhotoPages.MOST));
            return delivery;
        }
        making.acquireUninterruptibly();
        try {
            made(given, photos);
        } catch (FilesRefused no) {
            reception.refuse(given, Fault.of(no));
        } finally {
            making.release();
        }
        return delivery;
    }

    private void made(Given given, List<Photo> photos) throws IOException {
        List<Incoming> pages = new ArrayList<>();
        Path pdf = Files.createTempFile("photos", ENDING);
        try {
            for (Photo photo : photos) {
                try (InputStream in = photo.bytes().open()) {
                    pages.add(store.receive(in, room.largest()));
                }
            }
            switch (written(pages, pdf)) {
                case PhotoPages.Made.Refused(int photo, PhotoPages.Fault fault) -> reception.refuse(given,
                        Fault.of("photo-" + (fault == PhotoPages.Fault.TOO_LARGE ? "too-large" : "unreadable"), photo + 1, photos.get(photo).name()));
                case PhotoPages.Made.Whole _ -> {
                    try (InputStream in = Files.newInputStream(pdf)) {
                        deliveries.give(given.by(), given.school(), given.delivery(), given.mark(), given.name(), in);
                    }
                }
            }
        } finally {
            pages.forEach(Incoming::close);
            Files.deleteIfExists(pdf);
        }
    }

    private static PhotoPages.Made written(List<Incoming> pages, Path pdf) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(pdf))) {
            return PhotoPages.write(pages.stream().map(Incoming::path).toList(), out);
        }
    }
}
