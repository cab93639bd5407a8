package vn.caitien.app.publishing;

import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.page.parts.Way;

/**
 * What the pages for anyone stand in: the template {@code publishing/frame}.
 *
 * @param address of the page itself, for those who search the web
 * @param home of the school
 * @param other the same page in the other language
 * @param language of that one, as a tag
 * @param back where a school goes on that looks before anyone else does; null for anyone else
 */
public record OpenFrame(String title, String school, String address, String home, Way other, String language, @Nullable Way back) {}
