package vn.caitien.app.work;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.page.Language;
import vn.caitien.app.platform.page.Texts;

/** Figures as people write them: in Vietnamese 3,8 and 1.234, and 3.8 too, since no group of thousands has one digit. */
public final class Figures {
    /** The unit of shares. */
    public static final String PERCENT = "%";
    private static final Pattern VIETNAMESE_GROUPS = Pattern.compile("[1-9]\\d{0,2}(?:\\.\\d{3})+(?:,\\d{1,4})?");
    private static final Pattern ENGLISH_GROUPS = Pattern.compile("[1-9]\\d{0,2}(?:,\\d{3})+(?:\\.\\d{1,4})?");
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,12}(?:[.,]\\d{1,4})?");
    private static final int MOST_DIGITS = 4;

    private Figures() {}

    /** A figure as it was typed, a percent sign behind it or not; empty for what is none, and for more than a table holds. */
    public static Optional<BigDecimal> read(String typed, Language language) {
        String text = typed.strip();
        text = text.endsWith(PERCENT) ? text.substring(0, text.length() - 1).strip() : text;
        boolean english = language == Language.EN;
        if ((english ? ENGLISH_GROUPS : VIETNAMESE_GROUPS).matcher(text).matches()) {
            text = text.replace(english ? "," : ".", "");
        }
        return PLAIN.matcher(text).matches() ? Optional.of(new BigDecimal(text.replace(',', '.'))) : Optional.empty();
    }

    /** The figure alone, as that language writes it, without noughts at its end. */
    public static String plain(BigDecimal value, Language language) {
        NumberFormat form = NumberFormat.getInstance(language.locale());
        form.setMaximumFractionDigits(MOST_DIGITS);
        return form.format(value);
    }

    /** With its unit: 3,8% and 24 lessons. */
    public static String shown(BigDecimal value, @Nullable String unit, Texts texts) {
        String figure = plain(value, texts.language());
        if (unit == null) {
            return figure;
        }
        return texts.say(unit.equals(PERCENT) ? "measures.percent.value" : "measures.figure.value", figure, unit);
    }
}
