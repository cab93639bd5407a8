package vn.caitien.samples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import vn.caitien.plan.PlanJson;
import vn.caitien.samples.Samples.Sample;
import vn.caitien.samples.content.InventedPlans;

/**
 * Writes the folder samples/: {@code SamplesProgram FOLDER}. Where there is a LibreOffice, half of the files go through
 * it, so that the samples hold what two families of programs write.
 */
public final class SamplesProgram {

    private SamplesProgram() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        List<Sample> samples = Samples.all();
        for (int i = 0; i < samples.size(); i++) {
            write(folder, samples.get(i), i % 2 == 0);
            System.out.println(samples.get(i).name());
        }
    }

    private static void write(Path folder, Sample sample, boolean even) throws IOException, InterruptedException {
        boolean office = LibreOffice.there();
        byte[] docx = sample.write(Format.DOCX);
        byte[] xlsx = sample.write(Format.XLSX);
        put(folder, sample.name() + ".docx", office && even ? LibreOffice.convert(docx, Format.DOCX, Format.DOCX) : docx);
        put(folder, sample.name() + ".xlsx", office && !even ? LibreOffice.convert(xlsx, Format.XLSX, Format.XLSX) : xlsx);
        put(folder, sample.name() + ".pdf", office && !even ? LibreOffice.convert(sample.clean(), Format.DOCX, Format.PDF)
                : sample.write(Format.PDF));
        put(folder, sample.name() + ".truth.json", text(PlanJson.write(sample.laid().truth())));
        JsonNode defects = InventedPlans.defects(sample.name());
        if (!defects.isEmpty()) {
            put(folder, sample.name() + ".defects.json", text(defects.toPrettyString() + "\n"));
        }
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void put(Path folder, String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
    }
}
