package vn.caitien.app.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.caitien.app.Application;
import vn.caitien.app.access.FirstAdministrator;
import vn.caitien.app.platform.StartRefused;
import vn.caitien.app.platform.settings.Settings;
import vn.caitien.app.platform.start.Server;

/** {@code serve}: everything on one machine, until it is told to stop. */
@Command(name = "serve")
final class ServeCommand implements Callable<Integer> {
    @Mixin
    private SettingOptions options = new SettingOptions();

    @Option(names = "--port", paramLabel = "N", descriptionKey = "serve.port")
    private @Nullable String port;

    private final RootCommand root;
    private final Map<String, String> environment;

    ServeCommand(RootCommand root, Map<String, String> environment) {
        this.root = root;
        this.environment = environment;
    }

    @Override
    public Integer call() throws InterruptedException {
        Words words = root.words();
        try {
            root.terminal().err().println(words.say("serve.starting"));
            Server server = Server.start(Application.class, options.read(environment,
                    port == null ? Map.of() : Map.of(Settings.PORT.name(), port)));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server), "stop"));
            root.terminal().out().println(words.say("serve.ready", server.address()));
            server.part(FirstAdministrator.class).path().ifPresent(path ->
                    root.terminal().out().println(words.say("serve.first", server.address().resolve(path))));
            root.terminal().out().flush();
            server.await();
            return ExitCode.DONE;
        } catch (StartRefused refused) {
            root.trace(refused);
            return root.refuse(words.say(refused.reason().key(), refused.values()));
        }
    }

    private void stop(Server server) {
        root.terminal().err().println(root.words().say("serve.stopping"));
        server.close();
    }
}
