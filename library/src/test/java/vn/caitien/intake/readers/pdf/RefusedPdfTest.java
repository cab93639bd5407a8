package vn.caitien.intake.readers.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.PDResources;
import org.junit.jupiter.api.Test;
import vn.caitien.intake.Limits;
import vn.caitien.intake.ReadException;
import vn.caitien.intake.ReadException.Reason;

class RefusedPdfTest {
    private static final byte[] PLAIN = plain();

    private static byte[] plain() {
        return new Drawing().grid(new double[] {50, 150, 300}, new double[] {100, 130}).text(55, 120, "Mức 2").bytes();
    }

    private static Reason refusal(byte[] pdf) {
        return Reading.refusal(pdf, Limits.DEFAULT);
    }

    private static Drawing locked(String userPassword) {
        Drawing drawing = new Drawing().text(50, 50, "Kế hoạch");
        return drawing.quietly(() -> drawing.document()
                .protect(new StandardProtectionPolicy("owner", userPassword, new AccessPermission())));
    }

    @Test
    void knowsAPdfByItsContent() {
        assertThat(new PdfReader().knows(PLAIN)).isTrue();
    }

    @Test
    void doesNotKnowOtherFiles() {
        assertThat(new PdfReader().knows("PK".getBytes(StandardCharsets.US_ASCII))).isFalse();
    }

    @Test
    void refusesNothing() {
        assertThat(refusal(new byte[0])).isEqualTo(Reason.EMPTY);
    }

    @Test
    void refusesTooManyBytes() {
        assertThat(Reading.refusal(PLAIN, new Limits(10, 10, 10, Duration.ofSeconds(9), 9))).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void refusesTooManyPages() {
        byte[] two = new Drawing().text(50, 50, "1").nextPage(PDRectangle.A4).text(50, 50, "2").bytes();
        assertThat(Reading.refusal(two, new Limits(1 << 20, 1 << 20, 1, Duration.ofSeconds(9), 9)))
                .isEqualTo(Reason.TOO_MANY_PAGES);
    }

    @Test
    void refusesTooManyCells() {
        assertThat(Reading.refusal(PLAIN, new Limits(1 << 20, 1 << 20, 1, Duration.ofSeconds(9), 1)))
                .isEqualTo(Reason.TOO_MANY_CELLS);
    }

    @Test
    void refusesWhatTakesTooLong() {
        assertThat(Reading.refusal(PLAIN, new Limits(1 << 20, 1 << 20, 1, Duration.ZERO, 9)))
                .isEqualTo(Reason.TOO_SLOW);
    }

    @Test
    void refusesALockedFile() {
        assertThat(refusal(locked("secret").bytes())).isEqualTo(Reason.ENCRYPTED);
    }

    @Test
    void readsAFileLockedAgainstChangesOnly() {
        assertThat(Reading.of(locked("")).paragraphs()).containsExactly("Kế hoạch");
    }

    @Test
    void refusesABrokenFile() {
        assertThat(refusal("%PDF-1.7 and nothing more".getBytes(StandardCharsets.US_ASCII))).isEqualTo(Reason.BROKEN);
    }

    @Test
    void refusesAPageWithoutText() {
        assertThat(refusal(new Drawing().line(10, 10, 90, 90).bytes())).isEqualTo(Reason.NO_TEXT);
    }

    @Test
    void readsHiddenTextWhereThereIsNoOther() {
        Drawing drawing = new Drawing();
        drawing.quietly(() -> drawing.content().setRenderingMode(RenderingMode.NEITHER));
        assertThat(Reading.of(drawing.text(50, 50, "Kế hoạch")).paragraphs()).containsExactly("Kế hoạch");
    }

    @Test
    void leavesHiddenTextOutBesideOther() {
        Drawing drawing = new Drawing().text(50, 50, "Kế hoạch");
        drawing.quietly(() -> drawing.content().setRenderingMode(RenderingMode.NEITHER));
        assertThat(Reading.of(drawing.text(50, 90, "ẩn")).paragraphs()).containsExactly("Kế hoạch");
    }

    @Test
    void refusesTextWithoutAKnownUnicode() throws IOException {
        byte[] mapped = new Drawing().text(50, 50, "Kế hoạch cải tiến").bytes();
        ByteArrayOutputStream unmapped = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(mapped)) {
            PDResources resources = document.getPage(0).getResources();
            for (COSName name : resources.getFontNames()) {
                resources.getFont(name).getCOSObject().removeItem(COSName.TO_UNICODE);
            }
            document.save(unmapped);
        }
        assertThat(refusal(unmapped.toByteArray())).isEqualTo(Reason.BROKEN);
    }

    @Test
    void refusesAPackedBomb() {
        Drawing drawing = new Drawing();
        drawing.quietly(() -> {
            PDStream contents = new PDStream(drawing.document());
            byte[] spaces = new byte[1 << 20];
            Arrays.fill(spaces, (byte) ' ');
            try (OutputStream out = contents.createOutputStream(COSName.FLATE_DECODE)) {
                for (int i = 0; i < 70; i++) {
                    out.write(spaces);
                }
            }
            drawing.page().setContents(contents);
        });
        assertThat(refusal(drawing.bytes())).isEqualTo(Reason.ZIP_BOMB);
    }

    @Test
    void leavesFormsThatDrawThemselves() {
        Drawing drawing = new Drawing().text(50, 50, "Kế hoạch");
        drawing.quietly(() -> {
            PDFormXObject form = new PDFormXObject(drawing.document());
            PDResources own = new PDResources();
            own.put(COSName.getPDFName("F"), form);
            form.setResources(own);
            form.setBBox(PDRectangle.A4);
            try (var out = form.getContentStream().createOutputStream()) {
                out.write("/F Do /F Do".getBytes(StandardCharsets.US_ASCII));
            }
            drawing.content().drawForm(form);
        });
        byte[] pdf = drawing.bytes();
        assertThat(Reading.refusal(pdf, new Limits(1 << 20, 1 << 20, 1, Duration.ofSeconds(1), 9)))
                .isEqualTo(Reason.TOO_SLOW);
    }

    @Property(tries = 40, seed = "2026")
    void nothingButARefusalComesOutOfDamage(
            @ForAll @IntRange(min = 0, max = 1_000_000) int where, @ForAll byte what, @ForAll byte more) {
        byte[] damaged = PLAIN.clone();
        damaged[where % damaged.length] = what;
        damaged[(where / 7) % Math.min(900, damaged.length)] = more;
        try {
            new PdfReader().read(damaged, new Limits(1 << 20, 1 << 20, 10, Duration.ofSeconds(2), 1000));
        } catch (ReadException e) {
            assertThat(e.reason()).isNotNull();
        }
    }
}
