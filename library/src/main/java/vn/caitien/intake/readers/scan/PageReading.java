package vn.caitien.intake.readers.scan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import vn.caitien.intake.ReadException;

/** Reads the words of a page part by part; parts it is not sure of a second time, larger. */
final class PageReading {
    private static final double LARGER = 4 / 3.0;

    private final ScannedPage page;
    private final Deadline deadline;

    private PageReading(ScannedPage page, Deadline deadline) {
        this.page = page;
        this.deadline = deadline;
    }

    /** The words in pixels of the page. */
    static List<ScannedWord> words(ScannedPage page, Regions regions, Deadline deadline)
            throws IOException, InterruptedException, ReadException {
        PageReading reading = new PageReading(page, deadline);
        List<List<ScannedWord>> words = new ArrayList<>(reading.twice(regions.cells()));
        words.addAll(reading.twice(regions.bands()));
        return words.stream()
                .flatMap(List::stream)
                .map(word -> word.saying(Confusions.mended(word.text()), word.sureness()))
                .toList();
    }

    private List<List<ScannedWord>> twice(List<Area> areas)
            throws IOException, InterruptedException, ReadException {
        List<List<ScannedWord>> words = new ArrayList<>(once(areas, 1));
        int[] again = IntStream.range(0, areas.size()).filter(i -> SecondLook.wanted(words.get(i))).toArray();
        List<List<ScannedWord>> second = once(Arrays.stream(again).mapToObj(areas::get).toList(), LARGER);
        for (int i = 0; i < again.length; i++) {
            List<ScannedWord> better = SecondLook.better(words.get(again[i]), second.get(i));
            words.set(again[i], LoneLetters.mended(better, areas.get(again[i]).width()));
        }
        return words;
    }

    private List<List<ScannedWord>> once(List<Area> areas, double factor)
            throws IOException, InterruptedException, ReadException {
        List<Stack> stacks = Stack.of(page.clean(), areas);
        List<Raster> pictures = stacks.stream()
                .map(Stack::picture)
                .map(picture -> factor == 1 ? picture : picture.scaled(factor))
                .toList();
        List<List<ScannedWord>> read = Tesseract.read(pictures, deadline.left());
        List<List<ScannedWord>> words = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            words.addAll(stacks.get(i).parted(read.get(i).stream().map(word -> word.shrunk(factor)).toList()));
        }
        return words;
    }
}
