package it.filiera.exchange.formats.skos;

import org.jspecify.annotations.Nullable;

/** Listens to the statements of an RDF file. */
interface Statements {

    /** A statement whose object is a thing. */
    void link(String subject, String predicate, String object);

    /** A statement whose object is a text; the language is in lower case, null when the file gives none. */
    void text(String subject, String predicate, String text, @Nullable String language);
}
