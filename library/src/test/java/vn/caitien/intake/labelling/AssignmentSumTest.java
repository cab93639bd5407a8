package vn.caitien.intake.labelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;

class AssignmentSumTest {

    @Property(tries = 100, seed = "2026")
    void noOtherChoiceHasAGreaterSum(@ForAll @Size(value = 4) List<@Size(value = 4) List<@DoubleRange(max = 1) Double>> fits) {
        double[][] fit = fits.stream().map(row -> row.stream().mapToDouble(value -> value).toArray()).toArray(double[][]::new);
        int[] chosen = Assignment.of(fit, 0.3);
        double sum = IntStream.range(0, 4).filter(i -> chosen[i] >= 0).mapToDouble(i -> fit[i][chosen[i]]).sum();
        assertThat(sum).isCloseTo(greatest(fit, 0, Set.of()), within(1e-9));
    }

    private static double greatest(double[][] fit, int column, Set<Integer> taken) {
        if (column == fit.length) {
            return 0;
        }
        double greatest = greatest(fit, column + 1, taken);
        for (int label = 0; label < fit[column].length; label++) {
            if (!taken.contains(label) && fit[column][label] >= 0.3) {
                Set<Integer> more = new HashSet<>(taken);
                more.add(label);
                greatest = Math.max(greatest, fit[column][label] + greatest(fit, column + 1, more));
            }
        }
        return greatest;
    }
}
