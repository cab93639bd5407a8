package vn.caitien.app.platform;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Something that is done again and again on a thread of its own until it is stopped. Once stopped it begins no more. */
public final class Repeating {
    private static final Logger LOG = LoggerFactory.getLogger(Repeating.class);

    private final String name;
    private final Runnable work;
    private final ScheduledExecutorService thread;
    private volatile boolean running;

    /**
     * @param name of the thread, as the log names it
     * @param work what is done; where it throws, the log says so and the next time has its try
     */
    public Repeating(String name, Runnable work) {
        this.name = name;
        this.work = work;
        this.thread = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name(name).factory());
    }

    /** From now on. The pause is counted from the end of one time to the beginning of the next. */
    public void every(Duration pause, Duration first) {
        thread.scheduleWithFixedDelay(() -> tried(work), first.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** That nothing is repeated does not mean that nothing runs: what is switched off has started too. */
    public void started() {
        running = true;
    }

    /** Something else done once on the same thread, before what is repeated. */
    public void firstly(Runnable beginning) {
        thread.execute(() -> tried(beginning));
    }

    /** As soon as the thread is free, beside the times it is done anyway; nothing once it is stopped. */
    public void soon() {
        try {
            thread.execute(() -> tried(work));
        } catch (RejectedExecutionException stopped) {
            LOG.debug("{} is stopped: it is done after the next start", name);
        }
    }

    /**
     * Lets what is in hand end.
     *
     * @return whether it ended within that time
     */
    public boolean stop(Duration patience) {
        thread.shutdown();
        return ended(patience);
    }

    /** Tells what is in hand to break off, and waits until it has, for that time at most. */
    public void breakOff(Duration patience) {
        thread.shutdownNow();
        ended(patience);
    }

    /** Between {@link #started} and the end of stopping. */
    public boolean running() {
        return running;
    }

    private boolean ended(Duration patience) {
        try {
            return thread.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            running = false;
        }
    }

    private void tried(Runnable one) {
        try {
            one.run();
        } catch (RuntimeException wrong) {
            LOG.error("{} failed; the next time has its try", name, wrong);
        }
    }
}
