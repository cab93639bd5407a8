/** Evidence of schools: documents, each with one code for ever, filed under what they prove. */
@NullMarked
@ApplicationModule(allowedDependencies = {"access", "school", "trail", "platform"})
package vn.caitien.app.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
