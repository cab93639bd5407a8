package vn.caitien.paper.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caitien.paper.document.AnnexHead;
import vn.caitien.paper.document.Document;
import vn.caitien.paper.document.Heading;
import vn.caitien.paper.document.Pages;
import vn.caitien.paper.document.Pages.Orientation;
import vn.caitien.paper.document.Paragraph;
import vn.caitien.paper.document.Table;

class AnnexTest {
    private static final String ANNEX = """
            label: PHỤ LỤC I
            title: DANH MỤC VIỆC
            landscape: true
            content:
              - Danh mục này kèm theo kế hoạch.
              - heading: Bảng việc
              - table: {name: Việc, columns: [1, 4], head: [TT, Việc], body: [[1, Sửa sân], [2, null]]}
            """;

    @TempDir
    Path folder;

    private List<Pages> annexes(String text) throws IOException {
        Files.createDirectories(folder.resolve("annexes"));
        Files.writeString(folder.resolve("annexes/1.yaml"), text);
        return Template.of(folder).annexes();
    }

    @Test
    void an_annex_is_read_in_its_order() throws IOException {
        assertThat(annexes(ANNEX).getFirst().blocks())
                .hasExactlyElementsOfTypes(AnnexHead.class, Paragraph.class, Heading.class, Table.class);
    }

    @Test
    void an_annex_lies_when_it_says_so() throws IOException {
        assertThat(annexes(ANNEX).getFirst().orientation()).isEqualTo(Orientation.LANDSCAPE);
    }

    @Test
    void an_annex_stands_when_it_does_not_say() throws IOException {
        assertThat(annexes("label: PHỤ LỤC").getFirst().orientation()).isEqualTo(Orientation.PORTRAIT);
    }

    @Test
    void cells_are_texts_numbers_or_nothing() throws IOException {
        Table table = (Table) annexes(ANNEX).getFirst().blocks().getLast();
        assertThat(table.body()).flatExtracting(Table.Row::cells).extracting(cell -> String.join("", cell.lines()))
                .containsExactly("1", "Sửa sân", "2", "");
    }

    @Test
    void annexes_follow_in_the_order_of_their_names() throws IOException {
        annexes("label: MỘT");
        Files.writeString(folder.resolve("annexes/0.yaml"), "label: KHÔNG");
        assertThat(Template.of(folder).annexes()).extracting(pages -> ((AnnexHead) pages.blocks().getFirst()).label())
                .containsExactly("KHÔNG", "MỘT");
    }

    @Test
    void a_paper_is_completed_with_the_annexes() throws IOException {
        annexes(ANNEX);
        Pages own = new Pages(Orientation.PORTRAIT, List.of(Paragraph.body("a")));
        Document paper = new Document("a", Document.VIETNAMESE, null, List.of(own));
        assertThat(Template.of(folder).complete(paper).parts()).hasSize(2).first().isEqualTo(own);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            title: A                                   | annexes/1.yaml, label: must be a text
            {label: A, colour: red}                    | annexes/1.yaml, colour: there is no such field
            {label: A, landscape: 1}                   | annexes/1.yaml, landscape: must be true or false
            {label: A, content: B}                     | annexes/1.yaml, content: must be a list
            {label: A, content: [a, 1]}                | annexes/1.yaml, content[2]: must be fields
            {label: A, content: [{}]}                  | annexes/1.yaml, content[1]: must be a paragraph, a heading
            {label: A, content: [{table: {name: B, columns: [0], head: [C]}}]}    | annexes/1.yaml, content[1].table.columns[1]: must be above 0
            {label: A, content: [{table: {name: B, columns: [1, 1], head: [C]}}]} | annexes/1.yaml, content[1].table.head: has 1 cells, the table has 2
            {label: A, content: [{table: {name: B, columns: [1], head: [C], body: [[1], [1, 2]]}}]} | annexes/1.yaml, content[1].table.body[2]: has 2 cells
            """)
    void what_does_not_fit_is_refused_with_its_place(String text, String message) {
        assertThatThrownBy(() -> annexes(text)).isInstanceOf(TemplateException.class).hasMessageStartingWith(message);
    }
}
