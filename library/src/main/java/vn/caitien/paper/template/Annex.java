package vn.caitien.paper.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.caitien.paper.document.AnnexHead;
import vn.caitien.paper.document.Block;
import vn.caitien.paper.document.Heading;
import vn.caitien.paper.document.Pages;
import vn.caitien.paper.document.Pages.Orientation;
import vn.caitien.paper.document.Paragraph;
import vn.caitien.paper.document.Table;
import vn.caitien.paper.document.Table.Cell;
import vn.caitien.paper.document.Table.Look;

/** An annex from its file: a head, then paragraphs, headings and tables in their order. */
final class Annex {
    private Annex() {}

    static Pages pages(YamlFile file) {
        file.names(Set.of("label", "title", "reference", "landscape", "content"));
        Block head = new AnnexHead(file.text("label"), file.textIfAny("title"), file.textIfAny("reference"));
        Stream<Block> content = file.items("content").stream().map(Annex::block);
        return new Pages(file.isTrue("landscape") ? Orientation.LANDSCAPE : Orientation.PORTRAIT,
                Stream.concat(Stream.of(head), content).toList());
    }

    private static Block block(YamlFile item) {
        String name = item.only();
        if (item.isText(name)) {
            return Paragraph.body(item.text(name));
        }
        YamlFile block = item.child(name);
        List<String> kinds = block.names(Set.of("heading", "table"));
        if (kinds.size() != 1) {
            throw item.problem(name, "block");
        }
        return block.has("table") ? table(block.child("table")) : new Heading(1, null, block.text("heading"));
    }

    private static Table table(YamlFile table) {
        table.names(Set.of("name", "columns", "head", "body"));
        List<Table.Column> columns = table.items("columns").stream().map(Annex::column).toList();
        if (columns.isEmpty()) {
            throw table.problem("columns", "list");
        }
        return new Table(table.text("name"), columns, List.of(row(table, "head", columns.size(), Look.HEADING)), body(table, columns.size()));
    }

    private static Table.Column column(YamlFile item) {
        double share = item.number(item.only());
        if (!(share > 0)) {
            throw item.problem(item.only(), "share");
        }
        return new Table.Column(share);
    }

    private static List<Table.Row> body(YamlFile table, int columns) {
        List<Table.Row> rows = new ArrayList<>();
        for (YamlFile row : table.items("body")) {
            rows.add(row(row, row.only(), columns, Look.TEXT));
        }
        return rows;
    }

    private static Table.Row row(YamlFile holder, String name, int columns, Look look) {
        List<Cell> cells = holder.items(name).stream()
                .map(cell -> Cell.of(cell.textIfAny(cell.only()), look))
                .toList();
        if (cells.size() != columns) {
            throw holder.problem(name, "cells", String.valueOf(cells.size()), String.valueOf(columns));
        }
        return new Table.Row(cells);
    }
}
