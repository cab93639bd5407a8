package vn.caitien.paper.xlsx;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.util.WorkbookUtil;
import vn.caitien.paper.document.AnnexHead;
import vn.caitien.paper.document.Block;
import vn.caitien.paper.document.Heading;
import vn.caitien.paper.document.Title;

/** Names for the tabs of sheets, after what stands first on each, no two alike. */
final class SheetNames {
    /** Excel takes 31 letters. */
    private static final int LONGEST = 27;
    private static final String MARKS = "[\\[\\]*?:/\\\\'.,;–-]+";

    private final Set<String> taken = new HashSet<>();

    /** A name for the sheet, never given before. @param otherwise where nothing on it has a name */
    String of(Part part, String otherwise) {
        String name = shortened(part.above().stream().map(SheetNames::name).flatMap(Optional::stream).findFirst()
                .orElse(part.table() == null ? otherwise : part.table().name()));
        String tried = name;
        for (int number = 2; !taken.add(tried.toLowerCase(Locale.ROOT)); number++) {
            tried = name + " " + number;
        }
        return tried;
    }

    private static Optional<String> name(Block block) {
        return switch (block) {
            case Title title -> Optional.of(title.kind());
            case AnnexHead annex -> Optional.of(annex.label());
            case Heading heading -> Optional.of(heading.printed());
            default -> Optional.empty();
        };
    }

    private static String shortened(String text) {
        StringBuilder name = new StringBuilder();
        for (String word : List.of(text.replaceAll(MARKS, " ").strip().split("\\s+"))) {
            if (name.length() + 1 + word.length() > LONGEST) {
                break;
            }
            name.append(name.isEmpty() ? "" : " ").append(word);
        }
        return WorkbookUtil.createSafeSheetName(name.isEmpty() ? "1" : name.toString());
    }
}
