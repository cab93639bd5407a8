package vn.caitien.app.improvement.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import vn.caitien.app.improvement.intake.Imports.Given;
import vn.caitien.app.improvement.intake.PlanImport.Fault;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.intake.Importer;
import vn.caitien.intake.Limits;
import vn.caitien.intake.ReadException;
import vn.caitien.intake.ReadException.Reason;
import vn.caitien.intake.Scans;
import vn.caitien.plan.Plan;

/**
 * Reads documents in the background, one after the other, and scans, which take minutes, one after the other beside them.
 * What waits here is forgotten with the process, and begun again when its giver looks how far it is.
 */
@Component
class Readings implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(Readings.class);
    /** Why something was not read that should have been. */
    private static final String UNFORESEEN = "UNFORESEEN";
    private static final int WAITING = 50;

    private final Imports imports;
    private final SchoolTables tables;
    private final Map<UUID, Way> under = new ConcurrentHashMap<>();
    private final ThreadPoolExecutor reader = one("plan-reader");
    private final ThreadPoolExecutor scanner = one("scan-reader");

    Readings(Imports imports, SchoolTables tables) {
        this.imports = imports;
        this.tables = tables;
    }

    /**
     * How far a scan is.
     *
     * @param page the one that is read, from 1
     */
    record Progress(int page, int of) {}

    private static final class Way {
        private final CompletableFuture<Boolean> done = new CompletableFuture<>();
        private volatile @Nullable Progress progress;
    }

    /** Begins, unless it has begun; when too many wait already, the next asking begins it. */
    void begin(SchoolId school, UUID id, Supplier<Optional<Given>> file) {
        Way way = new Way();
        if (under.putIfAbsent(id, way) == null) {
            run(reader, id, way, () -> file.get().map(given -> read(school, id, given, way, false)).orElse(true), () ->
                    run(scanner, id, way, () -> file.get().map(given -> read(school, id, given, way, true)).orElse(true), () -> {}));
        }
    }

    /** @param otherwise what is done instead where the reading did not come to an end */
    private void run(ThreadPoolExecutor thread, UUID id, Way way, BooleanSupplier reading, Runnable otherwise) {
        try {
            thread.execute(() -> {
                boolean ended = true;
                try {
                    ended = reading.getAsBoolean();
                } catch (RuntimeException | Error wrong) {
                    LOG.error("a document was not read", wrong);
                }
                if (ended) {
                    end(id, way);
                } else {
                    otherwise.run();
                }
            });
        } catch (RejectedExecutionException many) {
            LOG.warn("{} documents wait to be read", WAITING);
            end(id, way);
        }
    }

    private void end(UUID id, Way way) {
        under.remove(id);
        way.done.complete(true);
    }

    /** How far a scan is that is being read now. */
    Optional<Progress> progress(UUID id) {
        return Optional.ofNullable(under.get(id)).flatMap(way -> Optional.ofNullable(way.progress));
    }

    /** Waits until it is read, but not longer than that: most documents need no waiting page. */
    void await(UUID id, long millis) {
        Way way = under.get(id);
        try {
            if (way != null) {
                way.done.get(millis, TimeUnit.MILLISECONDS);
            }
        } catch (TimeoutException | ExecutionException later) {
            // the page that tells how far it is comes instead
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void destroy() {
        reader.shutdownNow();
        scanner.shutdownNow();
    }

    /** Whether it came to an end; not where it holds pictures of pages, which are read only when that is asked for. */
    private boolean read(SchoolId school, UUID id, Given given, Way way, boolean scans) {
        Limits limits = PlanImports.LIMITS;
        Importer plain = Importer.with(limits);
        Importer importer = scans
                ? plain.readingScans(Scans.STANDARD.telling((page, of) -> way.progress = new Progress(page, of))) : plain;
        try {
            List<Plan> plans = importer.read(given.fileName(), given.bytes());
            SourceView source = SourceViews.of(given.bytes(), importer, limits);
            tables.within(school, () -> {
                imports.read(school, id, plans, source);
                return plans;
            });
        } catch (ReadException refused) {
            if (!scans && refused.reason() == Reason.NO_TEXT) {
                return false;
            }
            boolean kind = refused.reason() == Reason.UNKNOWN_FORMAT && !refused.detail().isEmpty();
            unread(school, id, new Fault(kind ? "OTHER_KIND" : refused.reason().name(), kind ? refused.detail() : ""));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError unforeseen) {
            LOG.error("a document was not read", unforeseen);
            unread(school, id, new Fault(UNFORESEEN, ""));
        }
        return true;
    }

    private static ThreadPoolExecutor one(String name) {
        return new ThreadPoolExecutor(1, 1, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(WAITING),
                Thread.ofPlatform().daemon().name(name).factory());
    }

    private void unread(SchoolId school, UUID id, Fault fault) {
        tables.within(school, () -> {
            imports.unread(school, id, fault);
            return fault;
        });
    }
}
