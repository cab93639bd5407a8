package vn.caitien.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is known of a circular before its file is opened, and its content, read when first asked for. */
final class Entry {
    final String id;
    final String document;
    final LocalDate effectiveFrom;
    final @Nullable LocalDate effectiveTo;
    final List<SchoolType> schoolTypes;
    final String file;
    private final Supplier<CircularFile> reader;
    private @Nullable CircularFile content;

    Entry(String id, String document, LocalDate effectiveFrom,
            @Nullable LocalDate effectiveTo,
            List<SchoolType> schoolTypes, String file, Supplier<CircularFile> reader) {
        this.id = id;
        this.document = document;
        this.effectiveFrom = effectiveFrom;
        this.effectiveTo = effectiveTo;
        this.schoolTypes = schoolTypes;
        this.file = file;
        this.reader = reader;
    }

    /** The entry of a file that was read already. */
    static Entry of(CircularFile read) {
        Circular circular = read.circular();
        List<SchoolType> types = circular.appendices().stream()
                .flatMap(appendix -> appendix.schoolTypes().stream())
                .toList();
        return new Entry(circular.id(), circular.document(), circular.effectiveFrom(), circular.effectiveTo(), types,
                read.file(), () -> read);
    }

    synchronized CircularFile content() {
        CircularFile known = content;
        if (known == null) {
            known = reader.get();
            content = known;
        }
        return known;
    }

    /** Whether it is the circular of that name, as people may write it. */
    boolean isOf(String name) {
        return CircularName.same(name, document);
    }

    boolean appliesTo(SchoolType type, LocalDate day) {
        return schoolTypes.contains(type) && !day.isBefore(effectiveFrom)
                && (effectiveTo == null || !day.isAfter(effectiveTo));
    }
}
