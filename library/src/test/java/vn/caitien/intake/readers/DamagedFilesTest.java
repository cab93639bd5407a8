package vn.caitien.intake.readers;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import vn.caitien.intake.Limits;
import vn.caitien.intake.ReadException;
import vn.caitien.intake.readers.docx.Word;
import vn.caitien.intake.readers.xlsx.Sheets;

/** Whatever happens to a file's bytes, reading it gives a document or a reason. */
class DamagedFilesTest {

    private static final Limits LIMITS = new Limits(1 << 20, 4 << 20, 10, Duration.ofSeconds(5), 1000);
    private static final byte[] WORD = Word.of(
                    Word.p("Kế hoạch"), Word.ruled("<w:tr><w:tc>" + Word.p("1.1") + "</w:tc></w:tr>"))
            .zip()
            .bytes();
    private static final byte[] SHEET =
            Sheets.of(Sheets.row(1, 1, "TT", "Tiêu chí", "Kết quả") + Sheets.row(2, 2, "1", "1.1", "x"), "A1:A2")
                    .zip()
                    .bytes();

    private static final byte[] PAGE = ("<html><head><meta charset=utf-8><style>p.a {text-align:center}</style></head><body><table "
                    + "border=1><tr><td rowspan=2 colspan=3>Kế hoạch<ol><li>a</ol></td><td>b</td></tr></table></body></html>")
            .getBytes(StandardCharsets.UTF_8);
    private static final byte[] RICH = ("{\\rtf1\\ansi{\\fonttbl{\\f0\\fcharset163 Arial;}}\\trowd\\clvmgf\\cellx100\\cellx200\\pard\\intbl "
                    + "K\\u7871\\'3f\\cell{\\b a}\\cell\\row\\pard{\\listtext 1.\\tab}b\\par}")
            .getBytes(StandardCharsets.US_ASCII);

    private static void read(byte[] bytes) {
        try {
            Readers.read(bytes, LIMITS);
        } catch (ReadException refused) {
            // a reason is as good as a document
        }
    }

    private static byte[] flipped(byte[] whole, int seed, int flips) {
        byte[] bytes = whole.clone();
        Random random = new Random(seed);
        for (int i = 0; i < flips; i++) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return bytes;
    }

    @Property(tries = 300, seed = "2026")
    void aWordFileWithFlippedBits(@ForAll int seed, @ForAll @IntRange(min = 1, max = 20) int flips) {
        read(flipped(WORD, seed, flips));
    }

    @Property(tries = 300, seed = "2026")
    void aSheetWithFlippedBits(@ForAll int seed, @ForAll @IntRange(min = 1, max = 20) int flips) {
        read(flipped(SHEET, seed, flips));
    }

    @Property(tries = 300, seed = "2026")
    void aPageWithFlippedBits(@ForAll int seed, @ForAll @IntRange(min = 1, max = 20) int flips) {
        read(flipped(PAGE, seed, flips));
    }

    @Property(tries = 300, seed = "2026")
    void richTextWithFlippedBits(@ForAll int seed, @ForAll @IntRange(min = 1, max = 20) int flips) {
        read(flipped(RICH, seed, flips));
    }

    @Property(tries = 100, seed = "2026")
    void aFileCutShort(@ForAll @IntRange(min = 0, max = 100) int percent) {
        read(Arrays.copyOf(WORD, WORD.length * percent / 100));
        read(Arrays.copyOf(SHEET, SHEET.length * percent / 100));
        read(Arrays.copyOf(PAGE, PAGE.length * percent / 100));
        read(Arrays.copyOf(RICH, RICH.length * percent / 100));
    }
}
