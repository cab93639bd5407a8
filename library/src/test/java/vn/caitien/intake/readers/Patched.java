package vn.caitien.intake.readers;

import java.nio.ByteBuffer;

/** A binary file with some of its bytes put otherwise: places of a fixed length spoil it less than changed lengths do. */
public final class Patched {
    private static final int LONGEST = 8;

    private Patched() {}

    /** @param patches again and again a place (3 bytes), a length (1 byte) and the bytes to stand there */
    public static byte[] with(byte[] whole, ByteBuffer patches) {
        byte[] file = whole.clone();
        while (patches.remaining() > 4) {
            int at = ((patches.get() & 0xff) << 16 | (patches.get() & 0xff) << 8 | patches.get() & 0xff) % file.length;
            int length = Math.min(Math.floorMod(patches.get(), LONGEST) + 1, patches.remaining());
            patches.get(file, at, Math.min(length, file.length - at));
        }
        return file;
    }
}
