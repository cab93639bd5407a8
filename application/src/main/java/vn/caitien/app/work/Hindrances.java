package vn.caitien.app.work;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.platform.ids.SchoolId;

/** Takes what stands in the way of a task and was told together with a report on it. */
public interface Hindrances {

    /**
     * Raises an obstacle to the head of school. Whether they may was asked with the report.
     *
     * @param by who signed in, or made the link by which it came
     * @param reporter whose words these are
     * @param enteredBy who entered them for the reporter; null where the reporter did
     * @param words not blank
     * @return its id
     * @throws WorkRefused when the plan is not issued
     */
    UUID raiseWith(AccountId by, SchoolId school, Task task, Doer reporter, @Nullable String enteredBy, String words);
}
