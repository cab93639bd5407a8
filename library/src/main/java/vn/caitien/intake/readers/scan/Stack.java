package vn.caitien.intake.readers.scan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Parts of a page, put below one another in one picture: alone, a small part tells the program too little of how its
 * letters are set.
 */
final class Stack {
    private static final int MARGIN = 30;
    private static final int HIGHEST = 6_000;

    private final Raster page;
    private final List<Area> areas = new ArrayList<>();
    private final List<Integer> tops = new ArrayList<>();
    private int height = MARGIN;

    private Stack(Raster page) {
        this.page = page;
    }

    /** As many stacks as it takes, the areas in their order. */
    static List<Stack> of(Raster page, List<Area> areas) {
        List<Stack> stacks = new ArrayList<>();
        for (Area area : areas) {
            if (stacks.isEmpty() || stacks.getLast().height + area.height() > HIGHEST) {
                stacks.add(new Stack(page));
            }
            stacks.getLast().add(area);
        }
        return stacks;
    }

    private void add(Area area) {
        areas.add(area);
        tops.add(height);
        height += area.height() + MARGIN;
    }

    Raster picture() {
        int width = 2 * MARGIN + areas.stream().mapToInt(Area::width).max().orElse(0);
        byte[] grey = new byte[width * height];
        Arrays.fill(grey, (byte) Raster.WHITE);
        for (int i = 0; i < areas.size(); i++) {
            Area area = areas.get(i);
            for (int y = 0; y < area.height(); y++) {
                System.arraycopy(page.grey(), (area.y0() + y) * page.width() + area.x0(),
                        grey, (tops.get(i) + y) * width + MARGIN, area.width());
            }
        }
        return new Raster(width, height, grey);
    }

    /** The words of each area, in pixels of the page. */
    List<List<ScannedWord>> parted(List<ScannedWord> words) {
        List<List<ScannedWord>> parted = new ArrayList<>();
        for (int i = 0; i < areas.size(); i++) {
            Area area = areas.get(i);
            int top = tops.get(i);
            parted.add(words.stream()
                    .filter(word -> word.middle() >= top - MARGIN / 2 && word.middle() < top + area.height() + MARGIN / 2)
                    .map(word -> word.moved(area.x0() - MARGIN, area.y0() - top))
                    .toList());
        }
        return parted;
    }
}
