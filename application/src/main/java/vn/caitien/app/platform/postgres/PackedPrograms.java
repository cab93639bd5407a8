package vn.caitien.app.platform.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Properties;
import vn.caitien.app.platform.StartRefused;
import vn.caitien.app.platform.StartRefused.Reason;

/** The packed programs in the jar: which version, for which system. */
record PackedPrograms(String version, String system) {
    private static final String VERSION = "postgres.properties";

    /** The one for this system. */
    static PackedPrograms here() throws IOException {
        Properties built = new Properties();
        try (InputStream in = PackedPrograms.class.getResourceAsStream(VERSION)) {
            built.load(in);
        }
        return new PackedPrograms(built.getProperty("version"), thisSystem());
    }

    int major() {
        return Integer.parseInt(version.substring(0, version.indexOf('.')));
    }

    String folder() {
        return "postgresql-" + version;
    }

    /** @throws StartRefused when the jar holds programs of other systems only */
    InputStream open() {
        InputStream packed = PackedPrograms.class.getResourceAsStream("/postgres-" + system + ".txz");
        if (packed == null) {
            throw new StartRefused(Reason.NO_PROGRAMS, system);
        }
        return packed;
    }

    private static String thisSystem() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String processor = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        boolean arm = processor.contains("aarch64") || processor.contains("arm64");
        String system = name.contains("win") ? "windows" : name.contains("mac") ? "darwin" : "linux";
        return system + "-" + (arm ? "arm_64" : "x86_64");
    }
}
