package vn.caitien.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The library's classes without its tests, read once. */
final class Production {

    static final String ROOT = "vn.caitien.";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.caitien");

    private Production() {}

    static JavaClasses classes() {
        return CLASSES;
    }
}
