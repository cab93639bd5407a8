package vn.caitien.app.evidence.arrival;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import vn.caitien.app.evidence.EvidenceFiles;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.files.FileStore;
import vn.caitien.app.platform.files.Kept;
import vn.caitien.app.platform.files.LocalFile;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.evidence.file.Parcel;

/**
 * Unpacks parcels in the background, one after the other. What waits here is forgotten with the process, and begun again
 * when its giver looks how far it is; what came out before is not taken out again.
 */
@Component
class Unpacking implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(Unpacking.class);
    private static final int WAITING = 50;
    /** So often it is tried when something fails that should not. */
    private static final int TRIES = 5;

    private final Deliveries deliveries;
    private final Reception reception;
    private final EvidenceFiles files;
    private final FileStore store;
    private final Room room;
    private final SchoolTables tables;
    private final Map<UUID, Boolean> under = new ConcurrentHashMap<>();
    private final Map<UUID, Integer> failed = new ConcurrentHashMap<>();
    private final ThreadPoolExecutor thread = new ThreadPoolExecutor(1, 1, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(WAITING),
            Thread.ofPlatform().daemon().name("evidence-unpacker").factory());

    Unpacking(Deliveries deliveries, Reception reception, EvidenceFiles files, FileStore store, Room room, SchoolTables tables) {
        this.deliveries = deliveries;
        this.reception = reception;
        this.files = files;
        this.store = store;
        this.room = room;
        this.tables = tables;
    }

    /** Begins, unless it has begun or is done; when too many wait already, the next asking begins it. */
    void begin(SchoolId school, Delivery delivery) {
        if (delivery.unpacking() && under.putIfAbsent(delivery.id(), true) == null) {
            try {
                thread.execute(() -> run(school, delivery.id()));
            } catch (RejectedExecutionException many) {
                LOG.warn("{} parcels wait to be unpacked", WAITING);
                under.remove(delivery.id());
            }
        }
    }

    @Override
    public void destroy() {
        thread.shutdownNow();
    }

    private void run(SchoolId school, UUID id) {
        try {
            Delivery delivery = tables.within(school, () -> deliveries.one(school, id).orElseThrow());
            String parcel = delivery.parcel();
            if (parcel != null && delivery.unpacking()) {
                unpack(school, delivery, parcel);
            }
            failed.remove(id);
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError wrong) {
            LOG.error("a parcel was not unpacked", wrong);
            failed.merge(id, 1, Integer::sum);
        } finally {
            under.remove(id);
        }
    }

    /** How it lies in the store is noted before: one that is kept again meanwhile is not taken away. */
    private void unpack(SchoolId school, Delivery delivery, String parcel) throws IOException {
        List<Kept> kept;
        try (Stream<Kept> all = store.list(school)) {
            kept = all.filter(file -> file.sha256().equals(parcel)).toList();
        }
        String fault = failed.getOrDefault(delivery.id(), 0) < TRIES ? unpacked(school, delivery, parcel) : "zip-failed";
        if (Thread.currentThread().isInterrupted()) {
            return;
        }
        boolean gone = tables.within(school, () -> {
            deliveries.done(school, delivery.id(), fault);
            return !files.forget(school, List.of(parcel)).isEmpty();
        });
        if (gone) {
            kept.forEach(file -> store.remove(school, file));
        }
    }

    private @Nullable String unpacked(SchoolId school, Delivery delivery, String parcel) throws IOException {
        try (LocalFile file = store.local(school, parcel).orElse(null)) {
            if (file == null) {
                return "zip-gone";
            }
            return switch (Parcel.open(file.path(), Parcel.Limits.DEFAULT)) {
                case Parcel.Opened.Refused(Parcel.Fault fault) -> Parcels.fault(fault);
                case Parcel.Opened.Ready(Parcel ready) -> {
                    try (ready) {
                        all(school, delivery, parcel, ready);
                        yield null;
                    }
                }
            };
        }
    }

    private void all(SchoolId school, Delivery delivery, String sha256, Parcel parcel) throws IOException {
        tables.within(school, () -> {
            deliveries.counted(school, delivery.id(), parcel.items().size());
            return sha256;
        });
        for (Parcel.Item item : parcel.items()) {
            if (Thread.currentThread().isInterrupted()) {
                return;
            }
            String name = item.folder().isEmpty() ? item.name() : item.folder() + "/" + item.name();
            reception.unpack(new Given(delivery.by(), school, delivery.id(), Parcels.mark(sha256, item.index()), FileNames.clean(name)),
                    () -> parcel.read(item, room.largest()));
        }
    }
}
