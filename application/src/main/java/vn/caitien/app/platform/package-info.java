/**
 * What every module stands on: the database, the data folder, settings, page frame, errors, jobs.
 */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN)
package vn.caitien.app.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
