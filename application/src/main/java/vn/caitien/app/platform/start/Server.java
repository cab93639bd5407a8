package vn.caitien.app.platform.start;

import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.support.GenericApplicationContext;
import vn.caitien.app.platform.StartRefused;
import vn.caitien.app.platform.data.Secrets;
import vn.caitien.app.platform.database.Logins;
import vn.caitien.app.platform.database.Migrations;
import vn.caitien.app.platform.settings.SettingValues;
import vn.caitien.app.platform.settings.Settings;

/** The whole server, from the data folder to the pages. */
public final class Server implements AutoCloseable {
    private final Installation installation;
    private final ConfigurableApplicationContext pages;
    private final CountDownLatch closed = new CountDownLatch(1);

    private Server(Installation installation, ConfigurableApplicationContext pages) {
        this.installation = installation;
        this.pages = pages;
    }

    /**
     * Starts everything and answers requests when it returns.
     *
     * @param application whose package holds the modules
     * @throws StartRefused with what stands in the way; then nothing runs
     */
    public static Server start(Class<?> application, SettingValues settings) {
        return start(application, settings, Clock.systemUTC(), parts -> {});
    }

    /**
     * The same, by another clock and with parts besides those of the modules.
     *
     * @param more adds them
     */
    public static Server start(
            Class<?> application, SettingValues settings, Clock clock, Consumer<GenericApplicationContext> more) {
        Ports.free(settings);
        Installation installation = Installation.open(settings);
        try {
            Migrations.run(installation.logins());
            return new Server(installation, pages(application, installation, settings, clock, more));
        } catch (RuntimeException wrong) {
            installation.close();
            throw switch (reason(wrong)) {
                case PortInUseException port -> Ports.taken(settings, port.getPort(), wrong);
                // a part that cannot be made of what is set says so itself; what it was wrapped in tells people nothing
                case StartRefused refused -> refused;
                default -> wrong;
            };
        }
    }

    /** Where the pages are, for a browser on this computer. */
    public URI address() {
        int port = ((WebServerApplicationContext) pages).getWebServer().getPort();
        return URI.create("http://localhost:" + port + "/");
    }

    /** A part of it: for what the command line says once it runs, and for tests. */
    public <T> T part(Class<T> type) {
        return pages.getBean(type);
    }

    /** Waits until it is closed, or nobody waits any more. */
    public void await() {
        try {
            closed.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Lets running requests end, then stops the database with everything written out. */
    @Override
    public void close() {
        try {
            pages.close();
        } finally {
            installation.close();
            closed.countDown();
        }
    }

    private static ConfigurableApplicationContext pages(
            Class<?> application, Installation installation, SettingValues settings, Clock clock,
            Consumer<GenericApplicationContext> more) {
        return new SpringApplicationBuilder(application)
                .web(WebApplicationType.SERVLET)
                .registerShutdownHook(false)
                // two modules may each have their People
                .beanNameGenerator(FullyQualifiedAnnotationBeanNameGenerator.INSTANCE)
                .properties(Map.of(
                        "server.port", settings.always(Settings.PORT),
                        "server.address", settings.always(Settings.ADDRESS),
                        "server.tomcat.remoteip.internal-proxies", settings.always(Settings.PROXIES).stream()
                                .map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")")),
                        "management.server.port", settings.always(Settings.HEALTH_PORT),
                        "caitien.logs", installation.folder().orElseThrow().logs().toString()))
                .initializers(context -> {
                    GenericApplicationContext parts = (GenericApplicationContext) context;
                    parts.registerBean(SettingValues.class, () -> settings);
                    parts.registerBean(Logins.class, installation::logins);
                    parts.registerBean(Secrets.class, installation::secrets);
                    parts.registerBean(Clock.class, () -> clock);
                    more.accept(parts);
                })
                .run();
    }

    private static Throwable reason(Throwable wrong) {
        Throwable cause = wrong;
        while (!(cause instanceof PortInUseException || cause instanceof StartRefused) && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }
}
