package vn.caitien.plan.edit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Plan;
import vn.caitien.plan.PlanJson;
import vn.caitien.plan.Row;

/** Plans of the samples, to be changed. */
final class Sample {
    private Sample() {}

    static Plan nineColumns() throws Exception {
        return plan("lower-secondary-2023-2026");
    }

    static Plan secondForm() throws Exception {
        return plan("primary-form2-2026");
    }

    static Row row(String id, String tasks) {
        return Row.of(id, Map.of(Cell.TASKS, tasks));
    }

    private static Plan plan(String name) throws Exception {
        return PlanJson.read(Files.readAllBytes(Path.of("..", "samples", name + ".truth.json")));
    }
}
