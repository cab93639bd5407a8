package vn.caitien.paper.docx;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caitien.paper.Golden;
import vn.caitien.paper.TruePlans;

class DocxGoldenTest {

    @ParameterizedTest
    @ValueSource(strings = {"primary-2025", "preschool-form2-2026"})
    void samples_have_the_structure_they_had(String name) throws IOException {
        Golden.holds(name + ".docx.txt", WordOutline.of(Written.opened(Written.plan(TruePlans.sample(name)))));
    }
}
