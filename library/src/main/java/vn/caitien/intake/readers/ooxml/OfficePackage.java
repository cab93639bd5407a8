package vn.caitien.intake.readers.ooxml;

import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caitien.intake.Limits;
import vn.caitien.intake.ReadException;
import vn.caitien.intake.ReadException.Reason;
import vn.caitien.intake.readers.guard.Budget;
import vn.caitien.intake.readers.guard.Guarded;
import vn.caitien.intake.readers.guard.Refusal;

/** A package of parts tied by relationships (ECMA-376 part 2). */
public final class OfficePackage {
    private final Archive archive;
    private final Budget budget;
    private final String main;
    private final String mainType;
    private final Map<String, Link> mainLinks;

    /** One relationship of a part: the end of its type, and the part it leads to. */
    private record Link(String kind, String part) {}

    /**
     * Opens a package and finds its main part.
     *
     * @throws Refusal when the zip is damaged, promises too much, or has no main part
     */
    public OfficePackage(byte[] bytes, Budget budget) {
        this.budget = budget;
        this.archive = new Archive(bytes);
        this.main = links("").values().stream()
                .filter(link -> link.kind.equals("officeDocument"))
                .map(Link::part)
                .findFirst()
                .orElseThrow(() -> new Refusal(Reason.BROKEN, "no main part"));
        this.mainType = contentType(main);
        this.mainLinks = links(main);
    }

    /** Whether the bytes are a package whose main part's content type holds one of these words. */
    public static boolean isOfKind(byte[] bytes, String... words) {
        if (!Archive.looksZipped(bytes)) {
            return false;
        }
        try {
            String type = Guarded.run(() -> new OfficePackage(bytes, new Budget(Limits.DEFAULT)).mainType());
            return Stream.of(words).anyMatch(type::contains);
        } catch (ReadException unreadable) {
            return false;
        }
    }

    /** Refuses a package whose zip directory promises more than the budget allows. */
    public OfficePackage withinBounds() {
        archive.checkPromise(budget);
        return this;
    }

    /** The content type of the main part; empty when the package does not say it. */
    public String mainType() {
        return mainType;
    }

    /** The main part's name. */
    public String main() {
        return main;
    }

    /** The budget everything is counted against. */
    public Budget budget() {
        return budget;
    }

    /**
     * The markup of a part, entered: its root element is open.
     *
     * @throws Refusal when the part is missing or is no markup
     */
    public Markup markup(String part) {
        InputStream in = archive.open(part, budget);
        if (in == null) {
            throw new Refusal(Reason.BROKEN, part + " is missing");
        }
        Markup markup = new Markup(in, part, budget);
        if (!markup.child(0)) {
            throw new Refusal(Reason.BROKEN, part);
        }
        return markup;
    }

    /**
     * The markup of the part that the main part calls its styles, numbering, ...
     *
     * @param kind the last word of the relationship's type
     * @return null when there is none
     */
    public @Nullable Markup related(String kind) {
        for (Link link : mainLinks.values()) {
            if (link.kind.equals(kind) && archive.names().contains(link.part.toLowerCase(Locale.ROOT))) {
                return markup(link.part);
            }
        }
        return null;
    }

    /** The parts the main part refers to, by the id of the relationship; those outside the package left out. */
    public Map<String, String> parts() {
        Map<String, String> parts = new HashMap<>();
        mainLinks.forEach((id, link) -> parts.put(id, link.part));
        return parts;
    }

    private Map<String, Link> links(String part) {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        Map<String, Link> links = new HashMap<>();
        InputStream in = archive.open(folder + "_rels/" + part.substring(slash) + ".rels", budget);
        if (in == null) {
            return links;
        }
        Markup markup = new Markup(in, folder + "_rels", budget);
        markup.child(0);
        while (markup.child(1)) {
            String type = markup.attribute("Type", "");
            String target = markup.attribute("Target", "");
            if (markup.name().equals("Relationship") && !markup.attribute("TargetMode", "").equals("External")) {
                String id = markup.attribute("Id", "");
                links.put(id, new Link(type.substring(type.lastIndexOf('/') + 1), resolve(folder, target)));
            }
        }
        return links;
    }

    private String contentType(String part) {
        String ending = part.substring(part.lastIndexOf('.') + 1);
        String byEnding = "";
        Markup markup = markup("[Content_Types].xml");
        while (markup.child(1)) {
            String type = markup.attribute("ContentType", "");
            if (markup.name().equals("Override") && markup.attribute("PartName", "").equalsIgnoreCase("/" + part)) {
                return type;
            }
            if (markup.name().equals("Default") && markup.attribute("Extension", "").equalsIgnoreCase(ending)) {
                byEnding = type;
            }
        }
        return byEnding;
    }

    private static String resolve(String folder, String target) {
        String path = target.replace('\\', '/');
        if (path.startsWith("/")) {
            return path.substring(1);
        }
        String base = folder;
        while (path.startsWith("../") || path.startsWith("./")) {
            if (path.startsWith("../")) {
                base = base.substring(0, base.lastIndexOf('/', base.length() - 2) + 1);
            }
            path = path.substring(path.indexOf('/') + 1);
        }
        return base + path;
    }
}
