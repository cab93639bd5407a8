package vn.caitien.intake.readers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.caitien.samples.Format;
import vn.caitien.samples.Samples;

/** Whole plans changed by chance, the same way in every run; a failure names the seed of its change. */
class MutatedFilesTest {

    @Tag("full")
    @ParameterizedTest
    @EnumSource
    void aChangedPlanGivesAPlanOrAReason(Format format) throws IOException {
        attack(format, 0, 400);
    }

    @Tag("long")
    @ParameterizedTest
    @EnumSource
    void manyChangedPlansGiveAPlanOrAReason(Format format) throws IOException {
        attack(format, 1_000_000, 20_000);
    }

    @ParameterizedTest
    @EnumSource
    void someChangedPlansGiveAPlanOrAReason(Format format) throws IOException {
        attack(format, 2_000_000, 20);
    }

    @Test
    void theSameSeedChangesAFileInTheSameWay() throws IOException {
        byte[] file = Files.readAllBytes(Samples.named("primary-2025").file(Format.DOCX));
        assertThat(new Mutation(7).of(file)).isEqualTo(new Mutation(7).of(file));
    }

    private void attack(Format format, long from, int count) throws IOException {
        List<byte[]> files = new ArrayList<>();
        for (Path file : Samples.all().stream().map(sample -> sample.file(format)).toList()) {
            files.add(Files.readAllBytes(file));
        }
        for (long seed = from; seed < from + count; seed++) {
            byte[] file = files.get((int) (seed % files.size()));
            Attack.with(format + " " + seed, new Mutation(seed).of(file));
        }
    }
}
