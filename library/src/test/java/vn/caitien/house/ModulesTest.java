package vn.caitien.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which module of the library may use which; docs/architecture.md tells the same in words. */
class ModulesTest {
    private static final List<Module> MODULES = List.of(
            new Module("text", "writing is the ground everything else stands on"),
            new Module("catalogue", "the standards hold for any plan and any document", "text"),
            new Module("plan", "a plan is a value: it must not depend on how it was read or checked",
                    "catalogue", "text"),
            new Module("phrase", "words become values whatever document they stood in; some abbreviations depend on the "
                    + "type of school, which is the catalogue's", "plan", "catalogue", "text"),
            new Module("intake", "reading a document is the way in, and knows nothing of what is done with the plan",
                    "plan", "phrase", "catalogue", "text"),
            new Module("check", "rules look at a plan, whether it was read or written here",
                    "plan", "phrase", "catalogue", "text"),
            new Module("work", "what is to be done follows from the values of a plan, however they were read",
                    "plan", "phrase", "catalogue", "text"),
            new Module("evidence", "what a document says of itself is read as any document is",
                    "intake", "plan", "phrase", "catalogue", "text"),
            new Module("monitoring", "what was found of a plan is a value like the plan itself", "plan", "catalogue", "text"),
            new Module("paper", "papers are printed from values alone", "monitoring", "plan", "catalogue", "text"));

    private record Module(String name, String reason, String... uses) {
        String[] allowed() {
            return Stream.concat(Stream.of(name), Stream.of(uses))
                    .map(module -> Production.ROOT + module + "..")
                    .toArray(String[]::new);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Arguments> modules() {
        return MODULES.stream().map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("modules")
    void a_module_uses_only_those_it_may(Module module) {
        noClasses().that().resideInAPackage(Production.ROOT + module.name() + "..")
                .should().dependOnClassesThat(resideInAPackage("vn.caitien..")
                        .and(not(resideInAnyPackage(module.allowed()))))
                .because(module.reason())
                .allowEmptyShould(true)
                .check(Production.classes());
    }

    @Test
    void every_package_belongs_to_a_module_of_the_table() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("src/main/java/vn/caitien"))) {
            assertThat(folders.map(folder -> folder.getFileName().toString()))
                    .isSubsetOf(MODULES.stream().map(Module::name).toList());
        }
    }

    @Test
    void modules_have_no_cycles() {
        slices().matching("vn.caitien.(*)..").should().beFreeOfCycles()
                .because("a module that needs itself by way of another cannot be understood or changed alone")
                .check(Production.classes());
    }
}
