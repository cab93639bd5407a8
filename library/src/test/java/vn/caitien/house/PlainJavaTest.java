package vn.caitien.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

import java.text.DateFormat;
import java.util.Calendar;
import java.util.Date;
import org.junit.jupiter.api.Test;

/** What the library does without. */
class PlainJavaTest {

    @Test
    void the_library_knows_no_framework() {
        noClasses().should().dependOnClassesThat().resideInAnyPackage(
                        "picocli..", "org.springframework..", "jakarta..", "vn.caitien.app..")
                .because("anyone may use the library from Maven, with a framework of their own or none")
                .check(Production.classes());
    }

    @Test
    void the_library_prints_nothing() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS
                .because("what people see is said by the application, in their language")
                .check(Production.classes());
    }

    @Test
    void the_library_keeps_no_log() {
        NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING
                .because("a reading gives its result or its reason; nothing is left to be found in a log")
                .check(Production.classes());
    }

    @Test
    void nothing_is_injected_into_fields() {
        NO_CLASSES_SHOULD_USE_FIELD_INJECTION
                .because("a value that needs something says so in its constructor")
                .check(Production.classes());
    }

    @Test
    void days_are_local_dates() {
        noClasses().should().dependOnClassesThat().areAssignableTo(Date.class)
                .orShould().dependOnClassesThat().areAssignableTo(Calendar.class)
                .orShould().dependOnClassesThat().areAssignableTo(DateFormat.class)
                .because("a Date is a moment in some time zone, and the day on a paper is not")
                .check(Production.classes());
    }
}
