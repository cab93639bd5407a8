/** Papers as Word documents (Office Open XML, ECMA-376), with styles a person can go on writing with. */
@NullMarked
package vn.caitien.paper.docx;

import org.jspecify.annotations.NullMarked;
