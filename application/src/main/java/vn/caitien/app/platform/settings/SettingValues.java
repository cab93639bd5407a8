package vn.caitien.app.platform.settings;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import vn.caitien.app.platform.StartRefused;
import vn.caitien.app.platform.StartRefused.Reason;

/** What is set here: command line before environment before file before what is built in. */
public final class SettingValues {
    /** The file in the data folder. */
    public static final String FILE = "caitien.properties";

    private final Map<String, String> commandLine;
    private final Map<String, String> environment;
    private final Map<String, String> file;

    private SettingValues(Map<String, String> commandLine, Map<String, String> environment, Map<String, String> file) {
        this.commandLine = commandLine;
        this.environment = environment;
        this.file = file;
    }

    /**
     * Reads them all and tries each, so that a slip is told at the start and not in the middle of the night.
     *
     * @param commandLine by setting's name
     * @param environment by variable's name
     * @throws StartRefused when a value does not fit, or a name is unknown in the command line or the file
     */
    public static SettingValues read(Map<String, String> commandLine, Map<String, String> environment) {
        SettingValues outside = new SettingValues(commandLine, environment, Map.of());
        Path place = outside.get(Settings.DATA).orElseThrow().resolve(FILE);
        SettingValues all = new SettingValues(commandLine, environment, file(place));
        known(commandLine, "--set");
        known(all.file, place.toString());
        Settings.ALL.forEach(all::get);
        return all;
    }

    /** The value of it; empty when nobody sets one and none is built in. */
    public <T> Optional<T> get(Setting<T> setting) {
        return text(setting).map(text -> {
            try {
                return setting.reader().apply(text);
            } catch (IllegalArgumentException wrong) {
                throw new StartRefused(wrong, Reason.SETTING_UNREADABLE, setting.name(), setting.secret() ? "…" : text);
            }
        });
    }

    /** The value of one that has a built-in value. */
    public <T> T always(Setting<T> setting) {
        return get(setting).orElseThrow();
    }

    /** The text its value is made of; for people, who are not shown the secret ones. */
    public Optional<String> text(Setting<?> setting) {
        return Optional.ofNullable(switch (source(setting)) {
            case COMMAND_LINE -> commandLine.get(setting.name());
            case ENVIRONMENT -> environment.get(setting.variable());
            case FILE -> file.get(setting.name());
            case BUILT_IN -> setting.fallback();
            case NONE -> null;
        });
    }

    /** Where it comes from. */
    public Source source(Setting<?> setting) {
        if (commandLine.containsKey(setting.name())) {
            return Source.COMMAND_LINE;
        }
        if (!environment.getOrDefault(setting.variable(), "").isEmpty()) {
            return Source.ENVIRONMENT;
        }
        if (file.containsKey(setting.name())) {
            return Source.FILE;
        }
        return setting.fallback() == null ? Source.NONE : Source.BUILT_IN;
    }

    private static Map<String, String> file(Path place) {
        Properties properties = new Properties();
        if (Files.exists(place)) {
            try (Reader reader = Files.newBufferedReader(place)) {
                properties.load(reader);
            } catch (IOException | IllegalArgumentException wrong) {
                throw new StartRefused(wrong, Reason.FILE_UNREADABLE, place);
            }
        }
        Map<String, String> values = new HashMap<>();
        properties.forEach((name, value) -> values.put(name.toString(), value.toString().strip()));
        return values;
    }

    private static void known(Map<String, String> values, String place) {
        var names = Settings.ALL.stream().map(Setting::name).collect(Collectors.toSet());
        values.keySet().stream().filter(name -> !names.contains(name)).sorted().findFirst().ifPresent(name -> {
            throw new StartRefused(Reason.SETTING_UNKNOWN, name, place);
        });
    }
}
