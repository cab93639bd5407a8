package vn.caitien.app.platform.files;

import java.net.URI;
import java.util.Optional;
import vn.caitien.app.platform.files.FilesRefused.Reason;
import vn.caitien.app.platform.settings.Setting;
import vn.caitien.app.platform.settings.SettingValues;
import vn.caitien.app.platform.settings.Settings;

/** Where a bucket is and how one signs in there. */
record Bucket(URI endpoint, String name, String region, String keyId, String secret) {
    /**
     * What is set; empty when no bucket is.
     *
     * @throws FilesRefused when a bucket is set without the rest
     */
    static Optional<Bucket> of(SettingValues settings) {
        return settings.get(Settings.FILES_S3_BUCKET).map(name -> new Bucket(
                needed(settings, Settings.FILES_S3_ENDPOINT), name, settings.always(Settings.FILES_S3_REGION),
                needed(settings, Settings.FILES_S3_KEY_ID), needed(settings, Settings.FILES_S3_SECRET)));
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return name + " at " + endpoint;
    }

    private static <T> T needed(SettingValues settings, Setting<T> setting) {
        return settings.get(setting).orElseThrow(() -> new FilesRefused(Reason.SETTING_MISSING, setting.name()));
    }
}
