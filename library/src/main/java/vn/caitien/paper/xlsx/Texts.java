package vn.caitien.paper.xlsx;

import org.apache.poi.ss.usermodel.HorizontalAlignment;
import vn.caitien.paper.document.AnnexHead;
import vn.caitien.paper.document.Heading;
import vn.caitien.paper.document.Paragraph;
import vn.caitien.paper.template.Template;

/** Writes what stands over all columns of a sheet, one below the other. */
final class Texts {
    /** Points are named within a section and not set off from its words. */
    private static final int DEEPEST_BOLD = 2;

    private final Grid grid;
    private final Template template;

    Texts(Grid grid, Template template) {
        this.grid = grid;
        this.template = template;
    }

    void heading(Heading heading) {
        Look words = Look.words(template.sizes().body(), HorizontalAlignment.LEFT);
        grid.line(heading.printed(), heading.level() <= DEEPEST_BOLD ? words.bolder() : words, template.body().before());
    }

    void paragraph(Paragraph paragraph) {
        double size = template.sizes().body();
        Look look = switch (paragraph.role()) {
            case BODY -> Look.words(size, HorizontalAlignment.JUSTIFY);
            case ITEM -> Look.words(size, HorizontalAlignment.LEFT).indented(1);
            case CENTRED -> Grid.centred(size);
            case NOTE -> Look.words(template.sizes().recipients(), HorizontalAlignment.LEFT).slanted();
        };
        boolean bold = !paragraph.runs().isEmpty() && paragraph.runs().stream().allMatch(Paragraph.Run::bold);
        boolean italic = !paragraph.runs().isEmpty() && paragraph.runs().stream().allMatch(Paragraph.Run::italic);
        Look loud = bold ? look.bolder() : look;
        grid.line(paragraph.text(), italic ? loud.slanted() : loud, template.body().before());
    }

    void annex(AnnexHead annex) {
        Look look = Look.loud(template.sizes().title(), HorizontalAlignment.CENTER);
        grid.line(annex.label(), look, 0);
        if (annex.title() != null) {
            grid.line(annex.title(), look, 0);
        }
        if (annex.reference() != null) {
            grid.line("(" + annex.reference() + ")", Grid.centred(template.sizes().body()).slanted(), 0);
        }
    }
}
