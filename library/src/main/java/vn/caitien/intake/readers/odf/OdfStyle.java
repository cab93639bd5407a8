package vn.caitien.intake.readers.odf;

import org.jspecify.annotations.Nullable;
import vn.caitien.intake.readers.flow.Edges;

/**
 * What a style says (ISO/IEC 26300-3, 16 and 20); null says nothing, so that the next one up decides.
 *
 * @param parent the style it takes over from
 * @param data the data style that cells of it are shown in
 * @param shown whether a sheet of it is shown
 */
record OdfStyle(
        @Nullable String parent,
        @Nullable Boolean bold,
        @Nullable Boolean hidden,
        @Nullable Boolean capitals,
        @Nullable String font,
        @Nullable String alignment,
        @Nullable String data,
        @Nullable Boolean shown,
        Edges edges) {

    static final OdfStyle SILENT = new OdfStyle(null, null, null, null, null, null, null, null, Edges.SILENT);

    /** This, and where it says nothing, what {@code base} says; the parent is the base's. */
    OdfStyle over(OdfStyle base) {
        return new OdfStyle(
                base.parent,
                bold != null ? bold : base.bold,
                hidden != null ? hidden : base.hidden,
                capitals != null ? capitals : base.capitals,
                font != null ? font : base.font,
                alignment != null ? alignment : base.alignment,
                data != null ? data : base.data,
                shown != null ? shown : base.shown,
                edges.over(base.edges));
    }

    boolean isBold() {
        return Boolean.TRUE.equals(bold);
    }

    boolean isHidden() {
        return Boolean.TRUE.equals(hidden);
    }

    boolean isCentred() {
        return "center".equals(alignment);
    }
}
