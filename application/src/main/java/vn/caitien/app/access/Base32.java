package vn.caitien.app.access;

/** RFC 4648 base 32 without padding: how apps for codes take a key. */
final class Base32 {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;
    private static final int MASK = 31;

    private Base32() {}

    static String of(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int held = 0;
        int bits = 0;
        for (byte one : bytes) {
            held = held << Byte.SIZE | Byte.toUnsignedInt(one);
            bits += Byte.SIZE;
            while (bits >= BITS) {
                bits -= BITS;
                text.append(LETTERS.charAt(held >> bits & MASK));
            }
        }
        return bits == 0 ? text.toString() : text.append(LETTERS.charAt(held << BITS - bits & MASK)).toString();
    }
}
