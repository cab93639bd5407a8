package vn.caitien.app.evidence.list;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;
import vn.caitien.app.evidence.EvidenceDocument;
import vn.caitien.app.evidence.Part;
import vn.caitien.app.platform.files.FileStore;
import vn.caitien.app.platform.files.StoredFile;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.school.SchoolYear;
import vn.caitien.app.school.SchoolYears;
import vn.caitien.evidence.code.CodePattern;
import vn.caitien.evidence.file.FileKind;
import vn.caitien.paper.Format;
import vn.caitien.paper.Papers;
import vn.caitien.paper.document.Document;

/** All evidence of a school year in one zip: files called by their codes, the list, and the hash of each file. */
@Component
class Bundle {
    private static final Pattern UNFIT = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]+");
    private static final int LONGEST = 90;

    private final EvidenceLists lists;
    private final SchoolYears years;
    private final FileStore store;

    Bundle(EvidenceLists lists, SchoolYears years, FileStore store) {
        this.lists = lists;
        this.years = years;
        this.store = store;
    }

    /**
     * Writes it as it reads: no file stands in memory as a whole.
     *
     * @param out is not closed
     */
    void write(SchoolId school, UUID id, OutputStream out) throws IOException {
        SchoolYear year = years.one(school, id);
        String scheme = years.circular(year).flatMap(CodePattern::of).map(CodePattern::scheme).orElse("");
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        zip.setLevel(1);
        List<String> hashes = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (EvidenceDocument document : lists.documents(school, year)) {
            for (int at = 0; at < document.parts().size(); at++) {
                Part part = document.parts().get(at);
                Optional<StoredFile> file = store.open(school, part.sha256());
                if (file.isPresent()) {
                    String name = name(document, scheme, at, taken);
                    zip.putNextEntry(new ZipEntry(name));
                    try (InputStream in = file.get().read()) {
                        in.transferTo(zip);
                    }
                    zip.closeEntry();
                    hashes.add(part.sha256() + "  " + name);
                }
            }
        }
        Document list = EvidenceForms.of(lists.of(school, id), scheme);
        for (Format format : List.of(Format.PDF, Format.XLSX)) {
            put(zip, "danh-muc" + format.ending(), Papers.bytes(list, format));
        }
        put(zip, "SHA256SUMS.txt", (String.join("\n", hashes) + "\n").getBytes(StandardCharsets.UTF_8));
        zip.finish();
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    private static String name(EvidenceDocument document, String scheme, int at, Set<String> taken) {
        String code = document.code(scheme).orElse("").replace("[", "").replace("]", "");
        String title = UNFIT.matcher(document.said().title()).replaceAll(" ").strip();
        String name = (code + " " + (title.length() > LONGEST ? title.substring(0, LONGEST).strip() : title)).strip();
        String ending = "." + FileKind.valueOf(document.parts().get(at).media()).ending();
        String whole = document.parts().size() == 1 ? name + ending : name + " (" + (at + 1) + ")" + ending;
        for (int again = 2; !taken.add(whole.toLowerCase(Locale.ROOT)); again++) {
            whole = name + " - " + again + ending;
        }
        return whole;
    }
}
