package vn.caitien.intake.readers.scan;

/** Takes away single pixels of dirt and fills single holes. */
final class Specks {
    private static final int ALONE = 1;
    private static final int SURROUNDED = 7;

    private Specks() {}

    static Raster without(Raster page) {
        Ink ink = Ink.of(page);
        byte[] clean = page.grey().clone();
        for (int y = 1; y < page.height() - 1; y++) {
            for (int x = 1; x < page.width() - 1; x++) {
                boolean dark = ink.at(x, y);
                if (dark && ink.around(x, y) <= ALONE) {
                    clean[y * page.width() + x] = (byte) Raster.WHITE;
                } else if (!dark && ink.around(x, y) >= SURROUNDED) {
                    clean[y * page.width() + x] = 0;
                }
            }
        }
        return new Raster(page.width(), page.height(), clean);
    }
}
