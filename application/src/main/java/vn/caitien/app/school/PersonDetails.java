package vn.caitien.app.school;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a person of a school. Clean: composed letters, single spaces; what is not known is null.
 *
 * @param code as the school or the state writes it
 * @param birthYear tells people of one name apart, and is never shown in public
 */
public record PersonDetails(
        String name, @Nullable String code, @Nullable Integer birthYear, @Nullable String subject,
        @Nullable String qualification) {

    /** @throws Refused without a name */
    public PersonDetails {
        name = Names.clean(name);
        code = Names.maybe(code);
        subject = Names.maybe(subject);
        qualification = Names.maybe(qualification);
    }

    /** What these say, and of the rest what was known before. */
    PersonDetails over(PersonDetails known) {
        return new PersonDetails(name, or(code, known.code), birthYear == null ? known.birthYear : birthYear,
                or(subject, known.subject), or(qualification, known.qualification));
    }

    private static @Nullable String or(@Nullable String said, @Nullable String known) {
        return said == null ? known : said;
    }
}
