package vn.caitien.paper.pdf;

import java.util.Locale;
import vn.caitien.paper.document.Pages.Orientation;
import vn.caitien.paper.markup.StyleFile;
import vn.caitien.paper.template.Template;

/** The style of a PDF: the file {@code paper.css} with the settings of a template in it. */
final class Style {
    /** The height of a line of these letters at single distance, in their size. */
    static final double SINGLE = 1.15;
    private static final String FILE = StyleFile.read(Style.class, "paper.css");

    private Style() {}

    static String of(Template template) {
        String style = FILE;
        for (Orientation orientation : Orientation.values()) {
            style += "@page " + name(orientation) + page(Sheet.of(orientation, template));
        }
        Template.Sizes sizes = template.sizes();
        return style
                .replace("{body}", pt(sizes.body()))
                .replace("{head}", pt(sizes.head()))
                .replace("{motto}", pt(sizes.motto()))
                .replace("{title}", pt(sizes.title()))
                .replace("{recipientsHead}", pt(sizes.recipientsHead()))
                .replace("{recipients}", pt(sizes.recipients()))
                .replace("{pageNumber}", pt(sizes.pageNumber()))
                .replace("{firstLine}", mm(template.body().firstLine()))
                .replace("{before}", pt(template.body().before()))
                .replace("{lines}", number(template.body().lines() * SINGLE));
    }

    private static String page(Sheet sheet) {
        return "{size:%s %s;margin:%s %s %s %s}\n".formatted(mm(sheet.width()), mm(sheet.height()), mm(sheet.margins().top()),
                mm(sheet.margins().right()), mm(sheet.margins().bottom()), mm(sheet.margins().left()));
    }

    /** The name of pages of that orientation, and the class of what stands on them. */
    static String name(Orientation orientation) {
        return orientation.name().toLowerCase(Locale.ROOT);
    }

    static String pt(double points) {
        return number(points) + "pt";
    }

    private static String mm(double millimetres) {
        return number(millimetres) + "mm";
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }
}
