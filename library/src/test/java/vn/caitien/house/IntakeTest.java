package vn.caitien.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import org.junit.jupiter.api.Test;

/** The way of a document through intake: readers, tables, labelling, confidence; the door calls them in that order. */
class IntakeTest {

    private static final String READERS = "vn.caitien.intake.readers..";
    private static final String TABLES = "vn.caitien.intake.tables..";
    private static final String LABELLING = "vn.caitien.intake.labelling..";
    private static final String CONFIDENCE = "vn.caitien.intake.confidence..";
    private static final String FRAME = "vn.caitien.intake.frame..";

    @Test
    void readers_understand_nothing() {
        noClasses().that().resideInAPackage(READERS)
                .should().dependOnClassesThat().resideInAnyPackage(
                        TABLES, LABELLING, FRAME, CONFIDENCE, "vn.caitien.plan..", "vn.caitien.phrase..", "vn.caitien.catalogue..")
                .because("a reader says what stands in a document; what it means is decided once for all formats")
                .check(Production.classes());
    }

    @Test
    void what_understands_knows_no_reader() {
        noClasses().that().resideInAnyPackage(TABLES, LABELLING, FRAME, CONFIDENCE)
                .should().dependOnClassesThat().resideInAPackage(READERS)
                .because("a new format must need no change in how tables are understood")
                .allowEmptyShould(true)
                .check(Production.classes());
    }

    @Test
    void labelling_knows_no_rows() {
        noClasses().that().resideInAPackage(LABELLING)
                .should().dependOnClassesThat().resideInAnyPackage(TABLES, FRAME)
                .because("rows are rebuilt with the help of labels: the other way round would be a circle")
                .allowEmptyShould(true)
                .check(Production.classes());
    }

    @Test
    void nothing_is_understood_by_how_sure_it_is() {
        noClasses().that().resideInAnyPackage(TABLES, LABELLING, FRAME)
                .should().dependOnClassesThat().resideInAPackage(CONFIDENCE)
                .because("confidence judges what was read when the reading is done")
                .allowEmptyShould(true)
                .check(Production.classes());
    }

    @Test
    void only_readers_and_writers_know_document_formats() {
        noClasses().that().resideOutsideOfPackages(READERS, "vn.caitien.paper..", "vn.caitien.evidence.file..")
                .should().dependOnClassesThat().resideInAnyPackage("org.apache.poi..", "org.apache.pdfbox..", "org.jsoup..",
                        "org.apache.xmlbeans..", "org.openxmlformats..")
                .because("POI, PDFBox and jsoup can then be replaced one format at a time")
                .check(Production.classes());
    }

    @Test
    void only_files_of_evidence_are_told_by_tika() {
        noClasses().that().resideOutsideOfPackage("vn.caitien.evidence.file..")
                .should().dependOnClassesThat().resideInAnyPackage("org.apache.tika..", "org.apache.commons.compress..")
                .because("readers know their formats by themselves; the table of all others serves refusals alone")
                .check(Production.classes());
    }
}
