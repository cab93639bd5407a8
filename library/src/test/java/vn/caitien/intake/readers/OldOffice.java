package vn.caitien.intake.readers;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Compound files, as Office wrote them before 2007 and writes locked documents today. */
final class OldOffice {

    private OldOffice() {}

    static byte[] withStream(String name) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            file.createDocument(new ByteArrayInputStream(new byte[100]), name);
            file.writeFilesystem(out);
        }
        return out.toByteArray();
    }
}
