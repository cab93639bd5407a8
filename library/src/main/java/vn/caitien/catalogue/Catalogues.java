package vn.caitien.catalogue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The circulars that are known, each read from its file when it is first asked for. Safe for several threads. */
public final class Catalogues {
    private final List<Entry> entries;

    Catalogues(List<Entry> entries) {
        Comparator<Entry> byDate = Comparator.comparing(entry -> entry.effectiveFrom);
        this.entries = entries.stream().sorted(byDate.thenComparing(entry -> entry.id)).toList();
    }

    /** The circulars that come with CaiTien. */
    public static Catalogues builtIn() {
        return Shared.BUILT_IN;
    }

    /**
     * The built-in circulars with those of a folder: each {@code .yaml} or {@code .yml} file in it adds a circular, or,
     * when it states {@code corrects: <id>} beside the same {@code id}, takes the place of that built-in circular as a
     * whole. All files of the folder are read at once.
     *
     * @throws CatalogueException when a file is refused, when two files are for one circular without such a statement,
     *     or when two files correct the same one
     * @throws java.io.UncheckedIOException when the folder cannot be read
     */
    public static Catalogues with(Path folder) {
        return new Catalogues(UserFolder.merge(BuiltIn.entries(), folder));
    }

    /** All of them, the oldest first. */
    public List<Circular> all() {
        return entries.stream().map(entry -> entry.content().circular()).toList();
    }

    /**
     * The circular of that name; its spacing, case and accents do not matter.
     *
     * @param name e.g. {@code 57/2026}, {@code 18/2018/TT-BGDĐT}, or an id such as {@code tt57-2026}
     * @return empty for a name that is not known
     */
    public Optional<Circular> circular(String name) {
        return entry(name).map(entry -> entry.content().circular());
    }

    /** The circulars that the document of that name amends; empty for one that amends none of them. */
    public List<Circular> amendedBy(String name) {
        return all().stream()
                .filter(circular -> circular.amendedBy().stream()
                        .anyMatch(change -> CircularName.same(name, change.document())))
                .toList();
    }

    /** The circular in force for schools of that type on that day; empty when none is known. */
    public Optional<Circular> inForce(SchoolType type, LocalDate day) {
        return entries.reversed().stream()
                .filter(entry -> entry.appliesTo(type, day))
                .findFirst()
                .map(entry -> entry.content().circular());
    }

    /**
     * The criterion of that circular and number.
     *
     * @return empty when the circular is not known, does not speak of such schools, or has no such criterion
     */
    public Optional<Criterion> criterion(String circular, SchoolType type, String number) {
        return circular(circular).flatMap(its -> its.appendixFor(type)).flatMap(its -> its.criterion(number));
    }

    /** The file of a circular as it was read; empty for a circular of other catalogues. */
    Optional<CircularFile> file(Circular circular) {
        return entries.stream()
                .filter(entry -> entry.id.equals(circular.id()))
                .findFirst()
                .map(Entry::content)
                .filter(file -> file.circular() == circular);
    }

    private Optional<Entry> entry(String name) {
        return entries.stream()
                .filter(entry -> entry.id.equalsIgnoreCase(name.strip()) || entry.isOf(name))
                .findFirst();
    }

    /** Held apart so that the index is read only when it is needed. */
    private static final class Shared {
        static final Catalogues BUILT_IN = new Catalogues(BuiltIn.entries());
    }
}
