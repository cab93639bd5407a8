package vn.caitien.benchmarks;

import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** Many people who each open a page, read for a while, and open another. */
final class Clicks {
    /** Before the address of a draft in which words are written. */
    static final String WRITE = "words: ";
    /** Before the address to which the report on a task is sent. */
    static final String REPORT = "report: ";
    private static final double SLOW = 0.95;
    private static final double SLOWEST = 0.99;

    private final Map<String, Queue<Double>> byPage = new ConcurrentHashMap<>();
    private final AtomicInteger refused = new AtomicInteger();

    /** Someone and the pages they open. */
    record Person(Visitor visitor, List<String> pages) {}

    /** @param think between two clicks of one person, on average */
    void run(List<Person> people, Duration think, Duration time) throws InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        try (ExecutorService all = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int at = 0; at < people.size(); at++) {
                Person person = people.get(at);
                Random random = new Random(at);
                // spread by their places: the first numbers of neighbouring seeds are nearly the same
                long wait = think.toNanos() / people.size() * at;
                all.submit(() -> {
                    TimeUnit.NANOSECONDS.sleep(wait);
                    while (System.nanoTime() < end) {
                        click(person, person.pages().get(random.nextInt(person.pages().size())));
                        TimeUnit.NANOSECONDS.sleep((long) ((0.5 + random.nextDouble()) * think.toNanos()));
                    }
                    return null;
                });
            }
        }
    }

    private void click(Person person, String page) throws InterruptedException {
        long start = System.nanoTime();
        try {
            double took;
            if (page.startsWith(WRITE)) {
                took = person.visitor().write(page.substring(WRITE.length()), "closing", "Trên đây là kế hoạch " + start + "./.");
            } else if (page.startsWith(REPORT)) {
                took = person.visitor().report(page.substring(REPORT.length()));
            } else {
                person.visitor().open(page);
                took = (System.nanoTime() - start) / 1e6;
            }
            byPage.computeIfAbsent(kind(page), kind -> new ConcurrentLinkedQueue<>()).add(took);
        } catch (IOException wrong) {
            refused.incrementAndGet();
        }
    }

    /** The address without what it names. */
    static String kind(String page) {
        return page.replaceAll("[0-9a-f-]{36}", "…").replaceAll("\\?.*", "").replaceAll("http://127.0.0.1:\\d+", "");
    }

    int count() {
        return byPage.values().stream().mapToInt(Collection::size).sum();
    }

    int refused() {
        return refused.get();
    }

    /** "median | p95 | p99 | slowest" of all clicks, in milliseconds. */
    String figures() {
        return figures(byPage.values().stream().flatMap(Collection::stream).toList());
    }

    /** The median and p95 of one kind, and how many times those of another they are: "median | p95 | times | times". */
    String beside(String kind, String other) {
        List<Double> of = byPage.getOrDefault(kind, new ConcurrentLinkedQueue<>()).stream().sorted().toList();
        List<Double> than = byPage.get(other).stream().sorted().toList();
        return of.isEmpty() ? "– | – | – | –" : String.format(Locale.ROOT, "%.1f | %.1f | %.1f | %.1f", at(of, 0.5), at(of, SLOW),
                at(of, 0.5) / at(than, 0.5), at(of, SLOW) / at(than, SLOW));
    }

    /** The kinds that were opened, in the order of the alphabet. */
    List<String> kinds() {
        return byPage.keySet().stream().sorted().toList();
    }

    /** The same of the kinds of pages that are slowest, as rows of a table. */
    String slowest(int most) {
        return byPage.entrySet().stream()
                .sorted(Comparator.comparingDouble(page -> -Timing.median(
                        page.getValue().stream().mapToDouble(Double::doubleValue).toArray())))
                .limit(most)
                .map(page -> "| `" + page.getKey() + "` | " + page.getValue().size() + " | " + figures(page.getValue()) + " |")
                .collect(Collectors.joining("\n"));
    }

    private static String figures(Collection<Double> milliseconds) {
        List<Double> all = milliseconds.stream().sorted().toList();
        return String.format(Locale.ROOT, "%.0f | %.0f | %.0f | %.0f", at(all, 0.5), at(all, SLOW), at(all, SLOWEST), at(all, 1));
    }

    private static double at(List<Double> sorted, double part) {
        return sorted.get(Math.min(sorted.size() - 1, (int) (part * sorted.size())));
    }
}
