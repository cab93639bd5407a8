package vn.caitien.paper.pdf;

import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.jspecify.annotations.Nullable;

/** The elements of a tagged file. */
final class Tags {
    private Tags() {}

    static Stream<COSDictionary> children(COSDictionary element) {
        @Nullable COSBase kids = element.getDictionaryObject(COSName.K);
        Stream<COSBase> all = kids instanceof COSArray many ? StreamSupport.stream(many.spliterator(), false) : Stream.ofNullable(kids);
        return all.map(kid -> kid instanceof COSObject reference ? reference.getObject() : kid)
                .filter(COSDictionary.class::isInstance)
                .map(COSDictionary.class::cast);
    }
}
