/** The pages of a school: its card, years, sites, people, bodies. Who may see them is decided by whoever is the {@code CurrentSchool}. */
@NullMarked
package vn.caitien.app.school.page;

import org.jspecify.annotations.NullMarked;
