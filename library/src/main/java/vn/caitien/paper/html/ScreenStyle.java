package vn.caitien.paper.html;

import java.util.Locale;
import vn.caitien.paper.markup.StyleFile;
import vn.caitien.paper.template.Template;
import vn.caitien.paper.template.Template.Margins;

/** The style of a page of the screen: the file {@code screen.css} with the settings of a template in it. */
final class ScreenStyle {
    private static final String FILE = StyleFile.read(ScreenStyle.class, "screen.css");

    private ScreenStyle() {}

    static String of(Template template) {
        return FILE
                .replace("{font}", template.font())
                .replace("{pageNumber}", number(template.sizes().pageNumber()))
                .replace("{lines}", number(template.body().lines()))
                .replace("{firstLine}", number(template.body().firstLine()))
                .replace("{issuer}", number(100 * template.rules().issuer()))
                .replace("{title}", number(100 * template.rules().title()))
                .replace("{standing}", margins(template.margins()))
                .replace("{lying}", margins(template.margins().lying()));
    }

    private static String margins(Margins margins) {
        return "%smm %smm %smm %smm".formatted(
                number(margins.top()), number(margins.right()), number(margins.bottom()), number(margins.left()));
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }
}
