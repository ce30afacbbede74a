package it.filiera.exchange.formats.cordis;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The tables of a download that are read, in the order in which they are read. */
enum CordisTable {
    PROJECT("project", "project", "id", "acronym", "title"),
    ORGANIZATION("organi[sz]ation", "organization", "projectID", "organisationID", "name", "role"),
    TOPICS("topic", "topics", "projectID", "topic"),
    LEGAL_BASIS("legalbasis", "legal-basis", "projectID", "legalBasis"),
    EURO_SCI_VOC("euroscivoc", "euroscivoc", "projectID", "euroSciVocCode");

    private final String namePattern;
    private final String word;
    private final String required;

    CordisTable(String namePattern, String word, String... required) {
        this.namePattern = ".*" + namePattern + ".*\\.(csv|txt)";
        this.word = word;
        this.required = String.join(",", required);
    }

    /** Word for the table in identifiers. */
    String word() {
        return word;
    }

    /** Columns without which the table says nothing. */
    List<String> required() {
        return List.of(required.split(",", -1));
    }

    /**
     * The table a file of this name holds: {@code organization.csv}, {@code cordis-h2020organizations.csv}. What has
     * "project" in its name is the table of projects only when nothing else fits.
     */
    static Optional<CordisTable> named(String file) {
        String lower = file.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(table -> table != PROJECT && lower.matches(table.namePattern))
                .findFirst()
                .or(() -> lower.matches(PROJECT.namePattern) ? Optional.of(PROJECT) : Optional.empty());
    }

    /** The table with this header; empty when it is none of CORDIS. */
    static Optional<CordisTable> withHeader(List<String> header) {
        return Arrays.stream(values())
                .filter(table -> new CordisColumns(table, header).missing().isEmpty())
                .findFirst();
    }
}
