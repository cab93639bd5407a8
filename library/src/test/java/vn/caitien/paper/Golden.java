package vn.caitien.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Texts that were looked at once and must stay as they are; {@code -Dgolden.write=true} writes them anew. */
public final class Golden {
    private static final Path FOLDER = Path.of("src/test/resources/vn/caitien/paper/golden");

    private Golden() {}

    /** Fails when the file of that name holds another text; a space at which no line ends is shown as ⍽. */
    public static void holds(String name, String words) throws IOException {
        String text = words.replace('\u00a0', '⍽');
        Path file = FOLDER.resolve(name);
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, text);
        }
        assertThat(text).isEqualTo(Files.readString(file));
    }
}
