package vn.caitien.samples;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Chance that always falls the same way for the same seed. */
public final class Dice {

    private final Random random;

    public Dice(long seed) {
        random = new Random(seed * 0x9E3779B97F4A7C15L + 12345);
    }

    public <T> T pick(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    @SafeVarargs
    public final <T> T of(T... items) {
        return items[random.nextInt(items.length)];
    }

    public boolean chance(double share) {
        return random.nextDouble() < share;
    }

    /** A whole number, both ends included. */
    public int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** So many different items, in the order of the list. */
    public <T> List<T> some(List<T> items, int count) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            places.add(i);
        }
        Collections.shuffle(places, random);
        return places.stream().limit(count).sorted().map(items::get).toList();
    }

    /** A die of its own, so that what comes after does not depend on how often it is thrown. */
    public Dice apart() {
        return new Dice(random.nextLong());
    }
}
