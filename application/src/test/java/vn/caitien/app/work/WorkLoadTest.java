package vn.caitien.app.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.caitien.app.access.Visitor;
import vn.caitien.app.access.Visitor.Answer;
import vn.caitien.app.platform.database.StatementCount;

/** What the pages of work cost with 60 items and 600 tasks, over HTTP. Started by hand; it prints rows for docs/benchmarks.md. */
@Tag("long")
class WorkLoadTest {
    private static final int MANY = 200;
    private static final int WARM_UPS = 50;
    private static final int AT_ONCE = 8;
    private static final int BYTES = 20_000;
    private static final int STATEMENTS = 5;
    private final WorkLoad load = new WorkLoad();
    private final List<Visitor> visitors = Stream.generate(load.school.head::signedIn).limit(AT_ONCE).toList();
    private final AtomicInteger next = new AtomicInteger();

    /** One request of a visitor. */
    private interface Asking {
        Answer ask(Visitor visitor);
    }

    @Test
    void pages_of_a_large_plan_are_small_and_quick() throws Exception {
        load.pages().forEach(page -> IntStream.range(0, WARM_UPS).forEach(at -> visitors.getFirst().get(page)));
        List<String> rows = new ArrayList<>();
        List<String> large = new ArrayList<>();
        for (String page : load.pages()) {
            Answer answer = visitors.getFirst().get(page);
            assertThat(answer.status()).as(page).isEqualTo(200);
            StatementCount.start();
            visitors.getFirst().get(page);
            int statements = StatementCount.sent().size();
            int bytes = packed(answer.body());
            rows.add(row("`" + named(page) + "`", statements, bytes, visitor -> visitor.get(page)));
            if (bytes > BYTES && !page.contains("/print") || statements > STATEMENTS) {
                large.add(named(page));
            }
        }
        visitors.forEach(visitor -> visitor.get(load.report(0)));
        StatementCount.start();
        sent(visitors.getFirst());
        rows.add(row("a report is sent", StatementCount.sent().size(), 0, this::sent));
        rows.forEach(System.out::println);
        assertThat(large).as("pages that are too large or ask too much").isEmpty();
    }

    private Answer sent(Visitor visitor) {
        return visitor.post(load.report(next.getAndIncrement() % load.tasks.size()),
                Map.of("state", "UNDER_WAY", "said", "Đã họp tổ", "mark", UUID.randomUUID().toString(), "seen", "1000"));
    }

    private String row(String name, int statements, int bytes, Asking asking) throws Exception {
        IntStream.range(0, WARM_UPS).forEach(at -> asking.ask(visitors.getFirst()));
        double[] alone = timed(List.of(visitors.getFirst()), MANY, asking);
        double[] together = timed(visitors, MANY / AT_ONCE, asking);
        return String.format(Locale.ROOT, "| %s | %d | %s | %.1f | %.1f | %.1f | %.1f |", name, statements, bytes == 0 ? "" : String.format(Locale.ROOT, "%.1f", bytes / 1000.0),
                part(alone, 50), part(alone, 95), part(together, 50), part(together, 95));
    }

    /** Milliseconds from the request to the whole page, the shortest first. */
    private static double[] timed(List<Visitor> visitors, int each, Asking asking) throws Exception {
        List<Callable<double[]>> hands = visitors.stream().<Callable<double[]>>map(visitor -> () -> IntStream.range(0, each).mapToDouble(at -> {
            long start = System.nanoTime();
            Answer answer = asking.ask(visitor);
            double time = (System.nanoTime() - start) / 1e6;
            assertThat(answer.status()).isLessThan(400);
            return time;
        }).toArray()).toList();
        List<Double> all = new ArrayList<>();
        try (ExecutorService many = Executors.newFixedThreadPool(visitors.size())) {
            for (var done : many.invokeAll(hands)) {
                for (double one : done.get()) {
                    all.add(one);
                }
            }
        }
        return all.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    private static double part(double[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    private static String named(String page) {
        return page.replaceAll("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", "…");
    }

    private static int packed(String page) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream packed = new GZIPOutputStream(bytes)) {
            packed.write(page.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }
}
