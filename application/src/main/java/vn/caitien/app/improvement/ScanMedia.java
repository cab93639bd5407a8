package vn.caitien.app.improvement;

import java.util.Arrays;
import java.util.Optional;

/** Kinds of files a scanner or a telephone makes, told by how they begin: a file's name tells nothing. */
public enum ScanMedia {
    PDF("application/pdf", ".pdf", '%', 'P', 'D', 'F', '-'),
    JPEG("image/jpeg", ".jpg", 0xff, 0xd8, 0xff),
    PNG("image/png", ".png", 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n');

    private final String type;
    private final String ending;
    private final int[] beginning;

    ScanMedia(String type, String ending, int... beginning) {
        this.type = type;
        this.ending = ending;
        this.beginning = beginning;
    }

    /** As HTTP calls it. */
    public String type() {
        return type;
    }

    public String ending() {
        return ending;
    }

    static Optional<ScanMedia> of(byte[] bytes) {
        return Arrays.stream(values()).filter(media -> media.begins(bytes)).findFirst();
    }

    static ScanMedia ofType(String type) {
        return Arrays.stream(values()).filter(media -> media.type.equals(type)).findFirst().orElseThrow();
    }

    private boolean begins(byte[] bytes) {
        for (int at = 0; at < beginning.length; at++) {
            if (bytes.length <= at || (bytes[at] & 0xff) != beginning[at]) {
                return false;
            }
        }
        return true;
    }
}
