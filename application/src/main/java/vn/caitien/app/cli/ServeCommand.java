package vn.caitien.app.cli;

import java.io.PrintStream;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.caitien.app.Application;
import vn.caitien.app.access.FirstAdministrator;
import vn.caitien.app.demo.Demo;
import vn.caitien.app.platform.settings.SettingValues;
import vn.caitien.app.platform.settings.Settings;
import vn.caitien.app.platform.start.Server;

/** {@code serve}: everything on one machine, until it is told to stop. */
@Command(name = "serve")
final class ServeCommand implements Callable<Integer> {
    @Mixin
    private SettingOptions options = new SettingOptions();

    @Option(names = "--port", paramLabel = "N", descriptionKey = "serve.port")
    private @Nullable String port;

    @Option(names = "--demo", descriptionKey = "serve.demo")
    private boolean demo;

    private final RootCommand root;
    private final Map<String, String> environment;

    ServeCommand(RootCommand root, Map<String, String> environment) {
        this.root = root;
        this.environment = environment;
    }

    @Override
    public Integer call() {
        Words words = root.words();
        long begun = System.nanoTime();
        return Refusals.told(root, () -> {
            root.terminal().err().println(words.say(demo ? "serve.demo.starting" : "serve.starting"));
            SettingValues settings = options.read(environment, own());
            if (demo && settings.get(Settings.DATABASE_URL).isPresent()) {
                return root.refuse(words.say("serve.demo.embedded"));
            }
            Server server = demo ? invented(settings) : Server.start(Application.class, settings);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server), "stop"));
            root.terminal().out().println(words.say("serve.ready", server.address()));
            if (demo) {
                root.terminal().out().println(words.say("serve.demo.seconds", (System.nanoTime() - begun) / 1e9));
            }
            server.part(FirstAdministrator.class).path().ifPresent(path ->
                    root.terminal().out().println(words.say("serve.first", server.address().resolve(path))));
            root.terminal().out().flush();
            server.await();
            return ExitCode.DONE;
        });
    }

    /** What options of this command set. */
    private Map<String, String> own() {
        Map<String, String> own = new HashMap<>();
        if (port != null) {
            own.put(Settings.PORT.name(), port);
        }
        if (demo && !options.names(Settings.DATA)) {
            own.put(Settings.DATA.name(), Demo.FOLDER.toString());
        }
        return own;
    }

    private Server invented(SettingValues settings) {
        Words words = root.words();
        Demo opened = Demo.start(Application.class, settings);
        PrintStream out = root.terminal().out();
        out.println(words.say("serve.demo.people", opened.hint().password()));
        opened.hint().people().forEach(person ->
                out.println("  %-14s %s".formatted(person.login(), person.words().get(words.locale().getLanguage()))));
        return opened.server();
    }

    private void stop(Server server) {
        root.terminal().err().println(root.words().say("serve.stopping"));
        server.close();
    }
}
