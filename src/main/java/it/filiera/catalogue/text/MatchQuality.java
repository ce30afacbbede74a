package it.filiera.catalogue.text;

/** How closely a text fits what was searched, best first. */
public enum MatchQuality {
    /** The whole text is the same (case, accents and legal form aside). */
    EXACT,
    /** All the words are there. */
    WORDS,
    /** The words are there as beginnings or other forms. */
    PARTIAL,
    /** The words are there but for typing errors. */
    TYPO
}
