package vn.caitien.app.cli;

import java.io.IOException;
import vn.caitien.app.platform.Refused;

/** Says in one line why nothing was done. */
final class Refusals {
    /** What a command does. */
    interface Work {
        int run() throws IOException;
    }

    private Refusals() {}

    /** Runs it; its refusals become one line and an exit code. */
    static int told(RootCommand root, Work work) {
        try {
            return work.run();
        } catch (Refused refused) {
            root.trace(refused);
            return root.refuse(root.words().say(refused.key(), refused.values()));
        } catch (IOException wrong) {
            root.trace(wrong);
            return root.refuse(root.words().say("backup.file-not-readable", String.valueOf(wrong.getMessage())));
        }
    }
}
