package vn.caitien.app.moving;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.json.JsonMapper;
import vn.caitien.app.moving.Inventory.Piece;
import vn.caitien.app.platform.backup.Measured;

/** The file of a school with one part changed by someone who can work out hashes too. */
final class Rewritten {
    private Rewritten() {}

    /**
     * Writes it.
     *
     * @param part of that name
     * @param change of its lines
     * @param last change of the list of contents, which fits the changed part already
     */
    static Path of(Path file, String part, UnaryOperator<List<String>> change, UnaryOperator<Inventory> last) throws IOException {
        Path made = Files.createTempFile(file.getParent(), "rewritten", ".caitien");
        List<Piece> pieces = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(file));
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(made))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] bytes = in.readAllBytes();
                if (entry.getName().equals(part)) {
                    bytes = String.join("", change.apply(new String(bytes, StandardCharsets.UTF_8).lines().toList()).stream()
                            .map(line -> line + "\n").toList()).getBytes(StandardCharsets.UTF_8);
                    pieces.add(Piece.of(part, Measured.of(new ByteArrayInputStream(bytes))));
                }
                if (entry.getName().equals(Inventory.NAME)) {
                    bytes = JsonMapper.shared().writeValueAsBytes(
                            last.apply(fitting(JsonMapper.shared().readValue(bytes, Inventory.class), pieces)));
                }
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(bytes);
            }
        }
        return made;
    }

    /** The same with other pieces. */
    static Inventory with(Inventory of, UnaryOperator<Piece> change) {
        return new Inventory(of.format(), of.migration(), of.school(), of.name(), of.madeAt(), of.credentials(), of.record(),
                of.circulars(), of.pieces().stream().map(change).toList());
    }

    private static Inventory fitting(Inventory inventory, List<Piece> changed) {
        return with(inventory, piece -> changed.stream().filter(other -> other.name().equals(piece.name())).findFirst()
                .map(other -> new Piece(piece.name(), piece.table(), piece.columns(), piece.key(), other.measured())).orElse(piece));
    }
}
