package vn.caitien.app.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.util.List;
import vn.caitien.app.platform.database.Sql;

/** Every SQL statement of the application. */
final class Statements {
    /** A statement and where it stands. */
    record Statement(String place, Sql sql) {
        @Override
        public String toString() {
            return place;
        }
    }

    private Statements() {}

    static List<Statement> all() {
        return new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("vn.caitien.app").stream()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getRawType().isEquivalentTo(Sql.class))
                .map(Statements::statement)
                .sorted((one, other) -> one.place().compareTo(other.place()))
                .toList();
    }

    private static Statement statement(JavaField field) {
        JavaClass owner = field.getOwner();
        try {
            Field constant = owner.reflect().getDeclaredField(field.getName());
            constant.setAccessible(true);
            return new Statement(owner.getSimpleName() + "." + field.getName(), (Sql) constant.get(null));
        } catch (ReflectiveOperationException wrong) {
            throw new IllegalStateException(wrong);
        }
    }
}
