/**
 * The two walls between schools: every statement names its school, and the database's own row-level security stands
 * behind. Whatever is not of one school goes by another role that sees named views and functions only.
 */
@NullMarked
package vn.caitien.app.platform.database;

import org.jspecify.annotations.NullMarked;
