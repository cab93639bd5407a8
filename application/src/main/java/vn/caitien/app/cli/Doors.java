package vn.caitien.app.cli;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.caitien.intake.ReadException;
import vn.caitien.plan.Plan;

/**
 * The parts of the library the commands go through.
 *
 * @param importer asked for when a file is to be read, so that no other command pays for it
 * @param onePlan a plan as interchange JSON
 * @param severalPlans plans as an array of interchange JSON
 */
record Doors(
        Supplier<PlanReader> importer, Function<Plan, String> onePlan, Function<List<Plan>, String> severalPlans) {

    /** Reads the plans of one document; called by several threads at once. */
    @FunctionalInterface
    interface PlanReader {
        /**
         * Reads the document.
         *
         * @param fileName without folders
         * @return at least one plan
         */
        List<Plan> read(String fileName, byte[] bytes) throws ReadException;
    }
}
