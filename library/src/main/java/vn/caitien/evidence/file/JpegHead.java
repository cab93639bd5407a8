package vn.caitien.evidence.file;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a JPEG says before its picture begins (ITU-T T.81, B.1 and B.2).
 *
 * @param orientation as {@link Exif#orientation}
 * @param progressive whether the whole picture must be in memory before the first row is known
 */
record JpegHead(int orientation, boolean progressive) {
    private static final int START = 0xffd8;
    private static final int EXIF = 0xffe1;
    private static final int SCAN = 0xffda;
    private static final int PROGRESSIVE = 0xffc2;
    private static final int SIGN = 6;

    /** Of a file that is no JPEG, or cut off: what it has said until then. */
    static JpegHead of(Path file) throws IOException {
        int orientation = Exif.UPRIGHT;
        boolean progressive = false;
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            if (in.readUnsignedShort() != START) {
                return new JpegHead(orientation, false);
            }
            for (int part = in.readUnsignedShort(); part >> 8 == 0xff && part != SCAN; part = in.readUnsignedShort()) {
                int length = in.readUnsignedShort() - 2;
                progressive |= part == PROGRESSIVE;
                if (part == EXIF && length > SIGN) {
                    byte[] bytes = in.readNBytes(length);
                    orientation = exif(bytes) ? Exif.orientation(ByteBuffer.wrap(bytes, SIGN, bytes.length - SIGN).slice()) : orientation;
                } else {
                    in.skipNBytes(Math.max(0, length));
                }
            }
        } catch (EOFException cutOff) {
            // what was read until here counts
        }
        return new JpegHead(orientation, progressive);
    }

    private static boolean exif(byte[] part) {
        return part.length > SIGN && part[0] == 'E' && part[1] == 'x' && part[2] == 'i' && part[3] == 'f';
    }
}
