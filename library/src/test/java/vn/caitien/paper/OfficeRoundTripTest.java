package vn.caitien.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.caitien.paper.RoundTrip.Back;
import vn.caitien.plan.Form;
import vn.caitien.samples.LibreOffice;
import vn.caitien.samples.Samples;
import vn.caitien.samples.content.RandomPlans;

/** What another program opens and saves is still the plan, though nothing but the paper itself is left of the file. */
@Tag("full")
class OfficeRoundTripTest {

    @BeforeEach
    void there_is_an_office() {
        assumeTrue(Boolean.parseBoolean(System.getenv("CI")) || LibreOffice.there(), "there is no LibreOffice: nothing is saved by it");
    }

    @ParameterizedTest
    @CsvSource({"DOCX, false", "DOCX, true", "XLSX, false", "XLSX, true"})
    void samples_come_back_when_they_were_saved_anew(Format format, boolean secondForm) throws Exception {
        List<RoundTrip> trips = new ArrayList<>();
        for (RoundTripTest.Named plan : RoundTripTest.inFolder(Samples.folder())) {
            trips.add(RoundTrip.of(plan.name(), plan.plan(), secondForm, format));
        }
        Kept.by(format).hold(savedAnew(trips));
    }

    @ParameterizedTest
    @EnumSource(names = {"DOCX", "XLSX"})
    void random_plans_come_back_when_they_were_saved_anew(Format format) throws Exception {
        List<RoundTrip> trips = new ArrayList<>();
        for (long seed = 55_000; seed < 55_006; seed++) {
            trips.add(RoundTrip.of("random " + seed, RandomPlans.plan(seed).plan(), seed % 2 == 0, format));
        }
        Kept.by(format).hold(savedAnew(trips));
    }

    @ParameterizedTest
    @EnumSource(names = {"DOCX", "XLSX"})
    void every_sample_is_opened_and_printed(Format format) throws Exception {
        List<byte[]> papers = new ArrayList<>();
        for (RoundTripTest.Named plan : RoundTripTest.inFolder(Samples.folder())) {
            papers.add(RoundTrip.of(plan.name(), plan.plan(), plan.plan().form() == Form.FORM_2, format).paper());
        }
        assertThat(LibreOffice.convert(papers, format.ending(), ".pdf"))
                .allSatisfy(pdf -> assertThat(pdf).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII)));
    }

    private static List<Back> savedAnew(List<RoundTrip> trips) throws Exception {
        String ending = trips.getFirst().format().ending();
        List<byte[]> papers = new ArrayList<>();
        for (RoundTrip trip : trips) {
            papers.add(Stripped.of(trip.paper()));
        }
        List<byte[]> saved = LibreOffice.convert(papers, ending, ending);
        List<Back> backs = new ArrayList<>();
        for (int at = 0; at < saved.size(); at++) {
            backs.add(trips.get(at).back(Stripped.of(saved.get(at))));
        }
        return backs;
    }
}
