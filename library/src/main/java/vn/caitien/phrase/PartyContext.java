package vn.caitien.phrase;

import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.caitien.catalogue.SchoolType;

/**
 * Where the words of parties stand: some short forms mean one thing there and another thing elsewhere.
 * Among parties "CĐ" is the trade union, in other cells it may be a college and stays as it is written.
 */
public final class PartyContext {

    /** The column of leads and collaborators, of a school of no known type. */
    public static final PartyContext LEADS = new PartyContext(null, true, PartyWords.WORDS);

    private static final Map<SchoolType, PartyContext> OF_TYPES = new ConcurrentHashMap<>();

    private final @Nullable SchoolType schoolType;
    private final boolean amongParties;
    private final PartyNames names;
    private final PartyWords words;
    private final PartySigns.PartyPhrases phrases;

    private PartyContext(@Nullable SchoolType schoolType, boolean amongParties, PartyWords words) {
        this.schoolType = schoolType;
        this.amongParties = amongParties;
        this.names = new PartyNames(words, schoolType, amongParties);
        this.words = words;
        this.phrases = PartySigns.PartyPhrases.of(words);
    }

    /** The column of leads and collaborators of a school; null for a type that is not known. */
    public static PartyContext of(@Nullable SchoolType schoolType) {
        return schoolType == null
                ? LEADS
                : OF_TYPES.computeIfAbsent(schoolType, type -> new PartyContext(type, true, PartyWords.WORDS));
    }

    /** The same school's words in other places than the column of parties. */
    public PartyContext elsewhere() {
        return new PartyContext(schoolType, false, words);
    }

    /**
     * The same place with short forms of a school's own.
     *
     * @param yaml a file shaped as {@code parties.yaml}; it is not closed
     * @throws tools.jackson.core.JacksonException with line and column where the file is wrong
     */
    public PartyContext extendedBy(InputStream yaml) {
        return new PartyContext(schoolType, amongParties, words.with(PartyWords.read(yaml)));
    }

    PartyNames names() {
        return names;
    }

    PartySigns.PartyPhrases phrases() {
        return phrases;
    }
}
