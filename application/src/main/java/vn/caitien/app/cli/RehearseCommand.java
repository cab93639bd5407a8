package vn.caitien.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.caitien.app.Application;
import vn.caitien.app.access.FirstAdministrator;
import vn.caitien.app.platform.settings.Settings;
import vn.caitien.app.platform.start.Server;

/**
 * {@code rehearse}: starts the server in a folder that is thrown away, opens a few pages, ends. The launcher runs it once
 * beside the first {@code serve}, to keep the classes it loads for later starts; people have no use for it.
 */
@Command(name = "rehearse", hidden = true)
final class RehearseCommand implements Callable<Integer> {
    private static final int ROUNDS = 3;

    @Mixin
    private SettingOptions options = new SettingOptions();

    private final RootCommand root;
    private final Map<String, String> environment;

    RehearseCommand(RootCommand root, Map<String, String> environment) {
        this.root = root;
        this.environment = environment;
    }

    @Override
    public Integer call() {
        return Refusals.told(root, () -> {
            try (Server server = Server.start(Application.class, options.read(environment, Map.of(
                    Settings.PORT.name(), "0", Settings.HEALTH_PORT.name(), "0", Settings.BACKUP_DAILY.name(), "false")))) {
                String first = server.part(FirstAdministrator.class).path().orElse("/");
                for (int round = 0; round < ROUNDS; round++) {
                    for (String path : List.of("/", "/look", first, "/nowhere")) {
                        open(server, path);
                    }
                }
            }
            return ExitCode.DONE;
        });
    }

    private static void open(Server server, String path) throws IOException {
        HttpURLConnection page = (HttpURLConnection) server.address().resolve(path).toURL().openConnection();
        try (InputStream in = page.getResponseCode() < HttpURLConnection.HTTP_BAD_REQUEST
                ? page.getInputStream() : page.getErrorStream()) {
            in.transferTo(OutputStream.nullOutputStream());
        }
    }
}
