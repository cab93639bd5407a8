package vn.caitien.app.access;

import java.util.List;

/** Every route of the application, and whom it answers. A route without a line here fails the build. */
final class Isolation {
    /** Whom a route answers. */
    enum Reach {
        /** Strangers too; behind a secret word, those who know it. */
        ANYONE,
        /** Whoever is signed in. */
        SIGNED_IN,
        /** Those of the school in the address. */
        SCHOOL,
        /** Who keeps the installation. */
        KEEPER
    }

    /** One route. */
    record Line(String method, String pattern, Reach reach) {
        @Override
        public String toString() {
            return method + " " + pattern;
        }
    }

    static final List<Line> LINES = List.of(
            new Line("GET", "/", Reach.ANYONE),
            new Line("GET", "/look", Reach.ANYONE),
            new Line("POST", "/look", Reach.ANYONE),
            new Line("GET", "/look/confirm", Reach.ANYONE),
            new Line("POST", "/choose/language", Reach.ANYONE),
            new Line("POST", "/choose/look", Reach.ANYONE),
            new Line("ANY", "/error", Reach.ANYONE),
            new Line("GET", "/sign-in", Reach.ANYONE),
            new Line("POST", "/sign-in", Reach.ANYONE),
            new Line("GET", "/sign-in/code", Reach.ANYONE),
            new Line("POST", "/sign-in/code", Reach.ANYONE),
            new Line("GET", "/first/{word}", Reach.ANYONE),
            new Line("POST", "/first/{word}", Reach.ANYONE),
            new Line("GET", "/invitation/{word}", Reach.ANYONE),
            new Line("POST", "/invitation/{word}", Reach.ANYONE),
            new Line("POST", "/invitation/{word}/join", Reach.SIGNED_IN),
            new Line("GET", "/way-back/{word}", Reach.ANYONE),
            new Line("POST", "/way-back/{word}", Reach.ANYONE),
            new Line("POST", "/sign-out", Reach.SIGNED_IN),
            new Line("GET", "/me", Reach.SIGNED_IN),
            new Line("POST", "/me", Reach.SIGNED_IN),
            new Line("GET", "/me/password", Reach.SIGNED_IN),
            new Line("POST", "/me/password", Reach.SIGNED_IN),
            new Line("GET", "/me/second-step", Reach.SIGNED_IN),
            new Line("POST", "/me/second-step", Reach.SIGNED_IN),
            new Line("GET", "/me/second-step/off", Reach.SIGNED_IN),
            new Line("POST", "/me/second-step/off", Reach.SIGNED_IN),
            new Line("GET", "/me/codes", Reach.SIGNED_IN),
            new Line("POST", "/me/codes", Reach.SIGNED_IN),
            new Line("POST", "/me/places/{mark}/end", Reach.SIGNED_IN),
            new Line("POST", "/me/places/end-others", Reach.SIGNED_IN),
            new Line("GET", "/matrix", Reach.SIGNED_IN),
            new Line("GET", "/schools/{school}/people", Reach.SCHOOL),
            new Line("GET", "/schools/{school}/people/invite", Reach.SCHOOL),
            new Line("POST", "/schools/{school}/people/invite", Reach.SCHOOL),
            new Line("POST", "/schools/{school}/people/invitations/{invitation}/withdraw", Reach.SCHOOL),
            new Line("GET", "/schools/{school}/people/delegate", Reach.SCHOOL),
            new Line("POST", "/schools/{school}/people/delegate", Reach.SCHOOL),
            new Line("POST", "/schools/{school}/people/delegations/{delegation}/take-back", Reach.SCHOOL),
            new Line("GET", "/schools/{school}/people/{account}", Reach.SCHOOL),
            new Line("POST", "/schools/{school}/people/{account}/roles", Reach.SCHOOL),
            new Line("POST", "/schools/{school}/people/{account}/recover", Reach.SCHOOL),
            new Line("POST", "/schools/{school}/people/roles/{membership}/end", Reach.SCHOOL),
            new Line("GET", "/schools/{school}/plans", Reach.SCHOOL),
            new Line("GET", "/schools/{school}/plans/{plan}", Reach.SCHOOL),
            new Line("GET", "/schools/{school}/plans/{plan}/paper.docx", Reach.SCHOOL),
            new Line("GET", "/schools/{school}/plans/{plan}/paper.pdf", Reach.SCHOOL),
            new Line("GET", "/schools", Reach.KEEPER),
            new Line("GET", "/schools/new", Reach.KEEPER),
            new Line("POST", "/schools/new", Reach.KEEPER),
            new Line("GET", "/units/new", Reach.KEEPER),
            new Line("POST", "/units/new", Reach.KEEPER),
            new Line("GET", "/units/{id}/name", Reach.KEEPER),
            new Line("POST", "/units/{id}/name", Reach.KEEPER),
            new Line("GET", "/units/{id}/above", Reach.KEEPER),
            new Line("POST", "/units/{id}/above", Reach.KEEPER),
            new Line("GET", "/units/{id}/end", Reach.KEEPER),
            new Line("POST", "/units/{id}/end", Reach.KEEPER),
            // read by all who keep a school and by nobody else: SchoolGateTest
            new Line("GET", "/units", Reach.SIGNED_IN),
            new Line("GET", "/units/{id}", Reach.SIGNED_IN),
            new Line("GET", "/schools/{school}", Reach.SCHOOL),
            new Line("GET", "/schools/{school}/people/self", Reach.SCHOOL),
            new Line("POST", "/schools/{school}/people/self", Reach.SCHOOL),
            new Line("GET", "/schools/{school}/bodies/{id}/name", Reach.SCHOOL),
            new Line("POST", "/schools/{school}/bodies/{id}/name", Reach.SCHOOL),
            new Line("GET", "/schools/{school}/bodies/{id}/copy", Reach.SCHOOL),
            new Line("POST", "/schools/{school}/bodies/{id}/copy", Reach.SCHOOL),
            new Line("GET", "/schools/{school}/describe", Reach.SCHOOL),
            new Line("POST", "/schools/{school}/describe", Reach.SCHOOL),
            new Line("GET", "/schools/{school}/closing", Reach.SCHOOL),
            new Line("POST", "/schools/{school}/closing", Reach.SCHOOL),
            new Line("GET", "/schools/{school}/bodies", Reach.SCHOOL),
            new Line("GET", "/schools/{school}/bodies/new", Reach.SCHOOL),
            new Line("POST", "/schools/{school}/bodies/new", Reach.SCHOOL),
            new Line("GET", "/schools/{school}/bodies/{id}", Reach.SCHOOL),
            new Line("GET", "/schools/{school}/bodies/{id}/members", Reach.SCHOOL),
            new Line("POST", "/schools/{school}/bodies/{id}/members", Reach.SCHOOL),
            new Line("GET", "/schools/{school}/bodies/{id}/members/{member}", Reach.SCHOOL),
            new Line("POST", "/schools/{school}/bodies/{id}/members/{member}", Reach.SCHOOL),
            new Line("GET", "/schools/{school}/bodies/{id}/criteria", Reach.SCHOOL),
            new Line("POST", "/schools/{school}/bodies/{id}/criteria", Reach.SCHOOL),
            new Line("GET", "/schools/{school}/card", Reach.SCHOOL),
            new Line("GET", "/schools/{school}/name", Reach.SCHOOL),
            new Line("POST", "/schools/{school}/name", Reach.SCHOOL),
            new Line("GET", "/schools/{school}/commune", Reach.SCHOOL),
            new Line("POST", "/schools/{school}/commune", Reach.SCHOOL),
            new Line("GET", "/schools/{school}/succession", Reach.SCHOOL),
            new Line("POST", "/schools/{school}/succession", Reach.SCHOOL),
            new Line("GET", "/schools/{school}/staff/import", Reach.SCHOOL),
            new Line("POST", "/schools/{school}/staff/import", Reach.SCHOOL),
            new Line("POST", "/schools/{school}/staff/import/confirm", Reach.SCHOOL),
            new Line("GET", "/schools/{school}/staff/{id}/change", Reach.SCHOOL),
            new Line("POST", "/schools/{school}/staff/{id}/change", Reach.SCHOOL),
            new Line("GET", "/schools/{school}/staff/{id}/leave", Reach.SCHOOL),
            new Line("POST", "/schools/{school}/staff/{id}/leave", Reach.SCHOOL),
            new Line("GET", "/schools/{school}/staff/{id}/posts", Reach.SCHOOL),
            new Line("POST", "/schools/{school}/staff/{id}/posts", Reach.SCHOOL),
            new Line("GET", "/schools/{school}/staff/{id}/posts/{post}", Reach.SCHOOL),
            new Line("POST", "/schools/{school}/staff/{id}/posts/{post}", Reach.SCHOOL),
            new Line("GET", "/schools/{school}/staff/{id}/sheet", Reach.SCHOOL),
            new Line("GET", "/schools/{school}/sites", Reach.SCHOOL),
            new Line("GET", "/schools/{school}/sites/new", Reach.SCHOOL),
            new Line("POST", "/schools/{school}/sites/new", Reach.SCHOOL),
            new Line("GET", "/schools/{school}/sites/{id}", Reach.SCHOOL),
            new Line("POST", "/schools/{school}/sites/{id}", Reach.SCHOOL),
            new Line("GET", "/schools/{school}/staff", Reach.SCHOOL),
            new Line("GET", "/schools/{school}/staff/new", Reach.SCHOOL),
            new Line("POST", "/schools/{school}/staff/new", Reach.SCHOOL),
            new Line("GET", "/schools/{school}/staff/{id}", Reach.SCHOOL),
            new Line("GET", "/schools/{school}/years", Reach.SCHOOL),
            new Line("GET", "/schools/{school}/years/new", Reach.SCHOOL),
            new Line("POST", "/schools/{school}/years/new", Reach.SCHOOL),
            new Line("GET", "/schools/{school}/years/{id}", Reach.SCHOOL),
            new Line("GET", "/schools/{school}/years/{id}/circular", Reach.SCHOOL),
            new Line("POST", "/schools/{school}/years/{id}/circular", Reach.SCHOOL),
            new Line("GET", "/schools/{school}/years/{id}/days", Reach.SCHOOL),
            new Line("POST", "/schools/{school}/years/{id}/days", Reach.SCHOOL));

    private Isolation() {}
}
