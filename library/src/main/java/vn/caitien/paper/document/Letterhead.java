package vn.caitien.paper.document;

import java.util.List;

/**
 * The head of an administrative paper (Nghị định 30/2020/NĐ-CP, Phụ lục I): two columns, each with a drawn line.
 *
 * @param governingBody the body above, a line each; printed in capitals; may be empty
 * @param issuer the school, a line each; printed in capitals, bold, with a line under it
 * @param number the whole line, e.g. {@code Số: 05/KH-ABC}
 * @param state the name of the state, printed bold on the right
 * @param motto under the name of the state, bold, with a line as long as itself
 * @param placeAndDate the whole line, e.g. {@code Hà Nội, ngày 05 tháng 9 năm 2025}; printed in italics
 */
public record Letterhead(List<String> governingBody, List<String> issuer, String number, String state,
        String motto, String placeAndDate) implements Block {

    public Letterhead {
        governingBody = List.copyOf(governingBody);
        issuer = List.copyOf(issuer);
    }
}
