/** Tests of moving house. */
@org.jspecify.annotations.NullMarked
package vn.caitien.app.moving;
