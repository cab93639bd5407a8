package vn.caitien.app.evidence.health;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Asks addresses of the web whether they answer. Only what stands on the open web is asked: an address inside a network is
 * nobody's to try by way of this server. What is answered is not read.
 */
final class LinkCheck {
    private static final int AT_ONCE = 8;
    private static final Set<Integer> GONE = Set.of(404, 410);
    private static final Set<Integer> NO_HEAD = Set.of(405, 501);
    private static final int PRIVATE_V6 = 0xfe;
    private static final int PRIVATE_V6_BITS = 0xfc;

    private final Predicate<InetAddress> open;
    private final Duration patience;

    /** @param open which addresses may be asked */
    LinkCheck(Predicate<InetAddress> open, Duration patience) {
        this.open = open;
        this.patience = patience;
    }

    /** What an address answered. */
    enum Answer {
        ALIVE,
        /** Its host is not known, or says that there is nothing. */
        DEAD,
        /** It did not answer in time, wants a sign-in, or may not be asked. */
        UNKNOWN
    }

    /** Asks them, some at once; takes no longer than the patience for each few of them. */
    Map<String, Answer> of(Collection<String> links) {
        Map<String, Answer> answers = new ConcurrentHashMap<>();
        Semaphore room = new Semaphore(AT_ONCE);
        // closed in the other order: the threads end before their client
        try (HttpClient client = HttpClient.newBuilder().connectTimeout(patience).followRedirects(HttpClient.Redirect.NEVER).build();
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Set.copyOf(links).forEach(link -> threads.execute(() -> {
                room.acquireUninterruptibly();
                try {
                    answers.put(link, one(client, link));
                } finally {
                    room.release();
                }
            }));
        }
        return answers;
    }

    /** Those that are dead. */
    Set<String> dead(Collection<String> links) {
        return of(links).entrySet().stream().filter(link -> link.getValue() == Answer.DEAD).map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    /** Whether an address is of the open web. */
    static boolean isOpen(InetAddress address) {
        return !(address.isLoopbackAddress() || address.isSiteLocalAddress() || address.isLinkLocalAddress() || address.isAnyLocalAddress()
                || address.isMulticastAddress() || address.getAddress().length > 4 && (address.getAddress()[0] & PRIVATE_V6) == PRIVATE_V6_BITS);
    }

    private Answer one(HttpClient client, String link) {
        try {
            URI address = URI.create(link);
            if (!Arrays.stream(InetAddress.getAllByName(address.getHost())).allMatch(open)) {
                return Answer.UNKNOWN;
            }
            int status = status(client, address, "HEAD");
            int said = NO_HEAD.contains(status) ? status(client, address, "GET") : status;
            return GONE.contains(said) ? Answer.DEAD : said < 400 ? Answer.ALIVE : Answer.UNKNOWN;
        } catch (UnknownHostException none) {
            return Answer.DEAD;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Answer.UNKNOWN;
        } catch (IOException | RuntimeException wrong) {
            return Answer.UNKNOWN;
        }
    }

    private int status(HttpClient client, URI address, String method) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address).timeout(patience).method(method, HttpRequest.BodyPublishers.noBody()).build();
        return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }
}
