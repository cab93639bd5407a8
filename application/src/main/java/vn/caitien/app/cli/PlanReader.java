package vn.caitien.app.cli;

import java.util.List;
import vn.caitien.intake.ReadException;
import vn.caitien.plan.Plan;
import vn.caitien.plan.PlanFormatException;

/** The door to the reading of documents; called by several threads at once. */
@FunctionalInterface
interface PlanReader {

    /**
     * Reads the plans of one document.
     *
     * @param fileName without folders
     * @param bytes the whole file
     */
    List<Plan> read(String fileName, byte[] bytes) throws ReadException, PlanFormatException;
}
