/**
 * The bytes of schools' documents: kept once for a school under their SHA-256, on disk or in a bucket, never altered.
 * Tables hold who they belong to and what they are; this holds what stands in them.
 */
@NullMarked
package vn.caitien.app.platform.files;

import org.jspecify.annotations.NullMarked;
