package vn.caitien.paper.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateTest {

    @TempDir
    Path folder;

    private Template with(String settings) throws IOException {
        Files.writeString(folder.resolve("template.yaml"), settings);
        return Template.of(folder);
    }

    private AbstractThrowableAssert<?, ? extends Throwable> refusal(String settings) {
        return assertThatThrownBy(() -> with(settings)).isInstanceOf(TemplateException.class);
    }

    @Test
    void an_empty_folder_is_the_standard_template() {
        assertThat(Template.of(folder)).isEqualTo(Template.standard());
    }

    @Test
    void an_empty_file_is_the_standard_template() throws IOException {
        assertThat(with("")).isEqualTo(Template.standard());
    }

    @Test
    void the_standard_template_keeps_within_its_own_ranges() throws IOException {
        try (var standard = Template.class.getResourceAsStream("/vn/caitien/paper/template.yaml")) {
            Files.copy(standard, folder.resolve("template.yaml"));
        }
        assertThat(Template.of(folder)).isEqualTo(Template.standard());
    }

    @Test
    void a_field_given_replaces_the_standard_one() throws IOException {
        assertThat(with("margins: {left: 30}").margins().left()).isEqualTo(30);
    }

    @Test
    void a_field_not_given_stays_as_it_is() throws IOException {
        assertThat(with("margins: {left: 30}").margins().right()).isEqualTo(Template.standard().margins().right());
    }

    @Test
    void letters_may_be_those_of_a_like_family() throws IOException {
        assertThat(with("font: Tinos").font()).isEqualTo("Tinos");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            margins: {left: 40}    | template.yaml, margins.left: 40 is outside the range 30 to 35
            margins: {lef: 30}     | template.yaml, margins.lef: there is no such field
            margin: {left: 30}     | template.yaml, margin: there is no such field
            margins: 30            | template.yaml, margins: must be fields
            body: {lines: wide}    | template.yaml, body.lines: must be a number
            font: Arial            | template.yaml, font: “Arial” cannot be used; choose one of Times New Roman
            font:                  | template.yaml, font: must be a text
            - a                    | template.yaml: must be fields
            font: [                | template.yaml: is not YAML, see line 1
            """)
    void what_does_not_fit_is_refused_with_its_place(String settings, String message) {
        refusal(settings).hasMessageStartingWith(message);
    }

    @Test
    void a_refusal_is_said_in_vietnamese_first() {
        refusal("sizes: {body: 16}").satisfies(refused -> assertThat(((TemplateException) refused).in(Locale.of("vi")))
                .startsWith("template.yaml, sizes.body: 16 nằm ngoài khoảng 13 đến 14"));
    }

    @Test
    void a_missing_folder_is_refused() {
        assertThatThrownBy(() -> Template.of(folder.resolve("none"))).hasMessageEndingWith("there is no such template folder");
    }

    @Test
    void a_sheet_that_lies_takes_its_margins_along() {
        assertThat(new Template.Margins(1, 2, 3, 4).lying()).isEqualTo(new Template.Margins(3, 4, 2, 1));
    }
}
