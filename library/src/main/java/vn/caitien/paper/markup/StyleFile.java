package vn.caitien.paper.markup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** A file of style that comes with CaiTien. */
public final class StyleFile {
    private StyleFile() {}

    /**
     * The text of a file beside a class.
     *
     * @throws UncheckedIOException when it cannot be read
     */
    public static String read(Class<?> beside, String name) {
        try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
