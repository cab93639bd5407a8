package vn.caitien.app.work.page;

import org.springframework.security.web.csrf.CsrfToken;

/**
 * What a report that was written earlier needs to be sent now.
 *
 * @param header the name of the header that shows it to be ours
 * @param value of that header
 * @param person who would send it: who is signed in, or who holds the link
 */
record SendingToken(String header, String value, String person) {

    static SendingToken of(CsrfToken token, String person) {
        return new SendingToken(token.getHeaderName(), token.getToken(), person);
    }
}
