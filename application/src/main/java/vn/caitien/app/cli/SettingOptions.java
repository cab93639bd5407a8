package vn.caitien.app.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.caitien.app.platform.settings.Setting;
import vn.caitien.app.platform.settings.SettingValues;
import vn.caitien.app.platform.settings.Settings;

/** What commands that open an installation take: where it lies, and any setting by its name. */
final class SettingOptions {
    @Option(names = "--data", paramLabel = "${bundle:label.folder}", descriptionKey = "settings.data")
    private @Nullable String data;

    @Option(names = "--set", paramLabel = "${bundle:label.setting}", descriptionKey = "settings.set")
    private Map<String, String> set = new LinkedHashMap<>();

    /** @throws vn.caitien.app.platform.StartRefused when one does not fit */
    SettingValues read(Map<String, String> environment) {
        return read(environment, Map.of());
    }

    /** The same, with what options of the command itself set. */
    SettingValues read(Map<String, String> environment, Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>(set);
        if (data != null) {
            all.put(Settings.DATA.name(), data);
        }
        all.putAll(more);
        return SettingValues.read(all, environment);
    }

    /** Whether the command line says what that is. */
    boolean names(Setting<?> setting) {
        return set.containsKey(setting.name()) || data != null && setting == Settings.DATA;
    }
}
