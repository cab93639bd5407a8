package vn.caitien.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** So many right of so many; shares can be added up. */
public record Share(int right, int of) {

    /** Nothing counted yet. */
    public static final Share NONE = new Share(0, 0);

    static Share of(Collection<Boolean> hits) {
        return new Share((int) hits.stream().filter(hit -> hit).count(), hits.size());
    }

    /** Both together. */
    public Share plus(Share other) {
        return new Share(right + other.right, of + other.of);
    }

    /** 0 to 1; 1 where nothing was to be counted. */
    public double value() {
        return of == 0 ? 1 : (double) right / of;
    }

    /** To four decimals; null where nothing was to be counted. */
    @Nullable Double rounded() {
        return of == 0 ? null : round(value());
    }

    static double round(double value) {
        return new BigDecimal(value).setScale(4, RoundingMode.HALF_EVEN).doubleValue();
    }

    @Override
    public String toString() {
        return right + "/" + of;
    }
}
