package vn.caitien.app.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.caitien.app.platform.settings.Setting;
import vn.caitien.app.platform.settings.SettingValues;
import vn.caitien.app.platform.settings.Settings;

/** {@code settings}: what can be set, what it is set to, and by whom. */
@Command(name = "settings")
final class SettingsCommand implements Callable<Integer> {
    @Mixin
    private SettingOptions options = new SettingOptions();

    private final RootCommand root;
    private final Map<String, String> environment;

    SettingsCommand(RootCommand root, Map<String, String> environment) {
        this.root = root;
        this.environment = environment;
    }

    @Override
    public Integer call() {
        Words words = root.words();
        return Refusals.told(root, () -> {
            SettingValues values = options.read(environment);
            for (Setting<?> setting : Settings.ALL) {
                root.terminal().out().println(setting.name() + " = " + shown(setting, values));
                root.terminal().out().println("    " + words.say("setting." + setting.name()));
                root.terminal().out().println("    " + words.say("settings.source." + values.source(setting),
                        setting.variable()));
            }
            return ExitCode.DONE;
        });
    }

    private static String shown(Setting<?> setting, SettingValues values) {
        return values.text(setting).map(text -> setting.secret() ? "…" : text).orElse("—");
    }
}
