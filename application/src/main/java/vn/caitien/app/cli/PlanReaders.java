package vn.caitien.app.cli;

import org.jspecify.annotations.Nullable;
import vn.caitien.intake.Scans;

/** Where the reader of documents comes from; asked only when there is something to read. */
@FunctionalInterface
interface PlanReaders {

    /**
     * A reader.
     *
     * @param progress when pictures of pages are to be read too: told which one is next, by several threads; else null
     */
    PlanReader reader(Scans.@Nullable Progress progress);
}
