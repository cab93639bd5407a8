package vn.caitien.evidence.file;

import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import vn.caitien.evidence.file.Inspection.Reason;

class InspectedPictureTest {

    @Test
    void a_picture_larger_than_anyone_can_look_at_is_a_bomb() throws IOException {
        Inspected.refused(Crafted.pngOfSize(100_000, 100_000), Reason.BOMB);
    }

    @Test
    void a_picture_without_a_size_is_damaged() throws IOException {
        Inspected.refused(Arrays.copyOf(Crafted.picture("jpg"), 30), Reason.DAMAGED);
    }
}
