package vn.caitien.app.publishing;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.page.parts.Way;

/**
 * Where the pages of a school stand.
 *
 * @param home of the school
 * @param plan of the plan of a word
 * @param file of that plan
 * @param back where a school goes on that looks before anyone else does; null for anyone else
 */
record OpenWays(String home, UnaryOperator<String> plan, UnaryOperator<String> file, @Nullable Way back) {
    static OpenWays at(PublicAddress address) {
        String home = address.path();
        return new OpenWays(home, word -> home + "/" + word, word -> home + "/" + word + "/paper.pdf", null);
    }
}
