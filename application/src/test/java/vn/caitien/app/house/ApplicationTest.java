package vn.caitien.app.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Date;
import org.junit.jupiter.api.Test;

/** What the application may use; docs/architecture.md tells the same in words. */
class ApplicationTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.caitien.app");

    @Test
    void the_application_knows_no_document_format() {
        noClasses().should().dependOnClassesThat().resideInAnyPackage("org.apache.poi..", "org.apache.pdfbox..",
                        "org.apache.xmlbeans..", "org.openxmlformats..")
                .because("formats are the library's matter: the application passes bytes in and takes plans out")
                .check(CLASSES);
    }

    @Test
    void the_application_enters_intake_by_its_door() {
        noClasses().should().dependOnClassesThat().resideInAPackage("vn.caitien.intake.*..")
                .because("how a document is understood may change without the application")
                .check(CLASSES);
    }

    @Test
    void only_the_command_line_knows_picocli() {
        noClasses().that().resideOutsideOfPackage("vn.caitien.app.cli..")
                .should().dependOnClassesThat().resideInAPackage("picocli..")
                .because("what a command does must be usable without a command line")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void the_standard_streams_are_taken_in_one_place_only() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS
                .because("System.out writes in the machine's encoding, which may have no Vietnamese letters; Terminal does not")
                .check(CLASSES);
    }

    @Test
    void modules_have_no_cycles() {
        slices().matching("vn.caitien.app.(*)..").should().beFreeOfCycles()
                .because("a module that needs itself by way of another cannot be understood or changed alone")
                .check(CLASSES);
    }

    @Test
    void days_are_local_dates() {
        // a file under a passphrase says when it was made, by the form OpenPGP gives it: never
        noClasses().that().doNotHaveSimpleName("Passphrase")
                .should().dependOnClassesThat().areAssignableTo(Date.class)
                .because("a Date is a moment in some time zone, and the day on a paper is not")
                .check(CLASSES);
    }
}
