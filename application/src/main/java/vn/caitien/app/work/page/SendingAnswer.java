package vn.caitien.app.work.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import vn.caitien.app.platform.page.Texts;
import vn.caitien.app.work.WorkRefused;

/**
 * What a script is answered that sends a report.
 *
 * @param kept whether the report is kept
 * @param again whether it had come before
 * @param number of the report among those of its task, from 1; 0 where it is not kept
 * @param words what became of it
 * @param behind that another had reported meanwhile; null where none had
 * @param faults of files that were not kept, a sentence each
 */
record SendingAnswer(boolean kept, boolean again, int number, String words, @Nullable String behind, List<String> faults) {

    /** Something in it cannot be read. */
    static ResponseEntity<SendingAnswer> wrong(ReportForm form) {
        return not(HttpStatus.UNPROCESSABLE_CONTENT, form.wrongWords());
    }

    /** The task takes none. */
    static ResponseEntity<SendingAnswer> refused(Texts texts, WorkRefused refused) {
        return not(HttpStatus.CONFLICT, texts.say("work.refused." + refused.key(), refused.values()));
    }

    private static ResponseEntity<SendingAnswer> not(HttpStatus status, String words) {
        return ResponseEntity.status(status).body(new SendingAnswer(false, false, 0, words, null, List.of()));
    }
}
