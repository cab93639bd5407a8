package vn.caitien.evidence.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import vn.caitien.evidence.file.Inspection.Reason;

class InspectedPictureTest {

    @Test
    void a_picture_larger_than_anyone_can_look_at_is_a_bomb() throws IOException {
        Inspected.refused(claiming(100_000, 100_000), Reason.BOMB);
    }

    @Test
    void a_picture_without_a_size_is_damaged() throws IOException {
        Inspected.refused(Arrays.copyOf(Crafted.picture("jpg"), 30), Reason.DAMAGED);
    }

    /** A picture that claims this size in its head. */
    private static byte[] claiming(int width, int height) throws IOException {
        byte[] png = Crafted.picture("png");
        ByteBuffer bytes = ByteBuffer.wrap(png).putInt(16, width).putInt(20, height);
        CRC32 sum = new CRC32();
        sum.update(png, 12, 17);
        bytes.putInt(29, (int) sum.getValue());
        return png;
    }
}
