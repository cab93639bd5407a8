package vn.caitien.app.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caitien.app.platform.database.Sql;

/** How the application speaks to the database. */
class SqlTest {
    private static final String DATABASE = "vn.caitien.app.platform.database..";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.caitien.app");

    @Test
    void statements_are_run_in_one_place() {
        noClasses().that().resideOutsideOfPackage(DATABASE)
                .should().callMethod(JdbcClient.class, "sql", String.class)
                .orShould().dependOnClassesThat().areAssignableTo(JdbcOperations.class)
                .because("what is run anywhere else no test prepares, explains, or asks for its school")
                .check(CLASSES);
    }

    @Test
    void statements_are_constants() {
        fields().that().haveRawType(Sql.class).should().beStatic().andShould().beFinal().andShould().bePrivate()
                .because("a statement built of pieces is one nobody has read")
                .check(CLASSES);
    }

    @Test
    void statements_are_made_nowhere_else() {
        noClasses().that().resideOutsideOfPackage(DATABASE)
                .should().callConstructor(Sql.class, Sql.Reach.class, String.class)
                .check(CLASSES);
    }

    @Test
    void the_wall_is_put_up_in_one_place() {
        noClasses().that().resideOutsideOfPackage(DATABASE)
                .should().dependOnClassesThat().haveFullyQualifiedName("org.springframework.transaction.support.TransactionTemplate")
                .orShould().dependOnClassesThat().haveFullyQualifiedName("org.springframework.transaction.annotation.Transactional")
                .because("a transaction without its school sees nothing, and one with another's sees too much")
                .check(CLASSES);
    }
}
