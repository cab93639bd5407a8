package vn.caitien.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.caitien.samples.damage.Damage;
import vn.caitien.samples.damage.Damage.Kind;

class DamageTest {

    @ParameterizedTest
    @EnumSource(value = Kind.class, mode = EnumSource.Mode.EXCLUDE, names = "RULINGS_TORN")
    void aSpoiledDocumentIsNotTheDocumentItWas(Kind kind) throws IOException {
        assertThat(content(Damage.of(Format.DOCX, 11, Set.of(kind)))).isNotEqualTo(content(Damage.of(Format.DOCX, 11, Set.of())));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void theTruthIsThatOfTheSoundDocument(Kind kind) {
        assertThat(Damage.of(Format.DOCX, 11, Set.of(kind)).truth()).isEqualTo(Damage.of(Format.DOCX, 11, Set.of()).truth());
    }

    @Test
    void everySpoiledDocumentIsStillADocument() throws IOException {
        for (Generated document : Damage.random(Format.DOCX, 0, 15).toList()) {
            assertThat(content(document)).as(document.name()).isNotBlank();
        }
    }

    @Test
    void aPdfMayLackRulings() {
        assertThat(Damage.of(Format.PDF, 11, Set.of(Kind.RULINGS_TORN)).bytes()).startsWith('%', 'P', 'D', 'F');
    }

    private static String content(Generated document) throws IOException {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(document.bytes()))) {
            return word.getDocument().xmlText();
        }
    }
}
