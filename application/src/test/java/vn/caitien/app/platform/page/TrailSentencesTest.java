package vn.caitien.app.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.caitien.app.trail.Act;
import vn.caitien.app.trail.ActKind;
import vn.caitien.app.trail.KindGroups;

/** Every kind of act in the code reads as a sentence, and no sentence is left of a kind that is gone. */
class TrailSentencesTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("vn.caitien.app");

    private static final List<ActKind> KINDS = kinds();

    private static List<ActKind> kinds() {
        return CLASSES.stream().filter(type -> type.isAssignableTo(ActKind.class) && type.isEnum())
                .map(JavaClass::reflect)
                .flatMap(type -> Arrays.stream(Objects.requireNonNull((Object[]) type.getEnumConstants())))
                .map(ActKind.class::cast).toList();
    }

    @Test
    void acts_are_made_of_kinds_only() {
        ArchRuleDefinition.noClasses().that().resideOutsideOfPackage("vn.caitien.app.trail")
                .should().callMethod(Act.class, "of", String.class, UUID.class, Map.class)
                .orShould().callMethod(Act.class, "of", String.class, UUID.class)
                .because("an act whose kind is in no enum may have no sentence")
                .check(CLASSES);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_kind_has_its_sentence_and_every_sentence_its_kind(Language language) {
        Set<String> sentences = Messages.in(language).keySet().stream().filter(key -> key.startsWith("trail."))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(sentences).containsExactlyInAnyOrderElementsOf(KINDS.stream().map(ActKind::sentence).toList());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_sentence_tells_every_detail(Language language) {
        assertThat(KINDS).allSatisfy(kind -> {
            List<String> values = kind.details().stream().map(name -> "<" + name + ">").toList();
            assertThat(Texts.in(language).say(kind.sentence(), values.toArray())).satisfies(said ->
                    assertThat(values).allMatch(said::contains));
        });
    }

    @Test
    void the_details_stand_in_the_order_of_the_alphabet() {
        assertThat(KINDS).allSatisfy(kind -> assertThat(kind.details()).isSorted());
    }

    /** Else nobody finds it: name it in groups.yaml. */
    @Test
    void a_kind_is_found_in_a_group() {
        KindGroups groups = KindGroups.builtIn();
        List<String> beginnings = Stream.of(groups.school(), groups.installation())
                .flatMap(of -> of.values().stream()).flatMap(List::stream).toList();
        assertThat(KINDS).allMatch(kind -> beginnings.stream()
                .anyMatch(begin -> kind.kind().equals(begin) || kind.kind().startsWith(begin + ".")));
    }

    @Test
    void every_group_has_its_name() {
        KindGroups groups = KindGroups.builtIn();
        assertThat(groups.names(true)).allSatisfy(name -> assertThat(Texts.in(Language.VI).maybe("trail-group." + name)).isPresent());
        assertThat(groups.names(false)).allSatisfy(name -> assertThat(Texts.in(Language.VI).maybe("trail-group." + name)).isPresent());
    }
}
