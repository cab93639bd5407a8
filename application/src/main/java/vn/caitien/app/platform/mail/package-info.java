/** E-mail: put in the act's own transaction, handed to a mail server once, whatever process dies when. */
@NullMarked
package vn.caitien.app.platform.mail;

import org.jspecify.annotations.NullMarked;
