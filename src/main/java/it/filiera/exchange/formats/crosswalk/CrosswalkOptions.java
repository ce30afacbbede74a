package it.filiera.exchange.formats.crosswalk;

import org.jspecify.annotations.Nullable;

/**
 * What has to be said beside the table.
 *
 * @param from identifier of the scheme the links start from; null when the table has a column for it, or full identifiers
 * @param to identifier of the scheme they lead to; null likewise
 * @param source identifier of the source that the table is
 * @param sourceTitle what the source is called
 * @param rank weight of the source
 */
public record CrosswalkOptions(
        @Nullable String from, @Nullable String to, String source, String sourceTitle, int rank) {}
