package it.filiera.consortium;

import it.filiera.catalogue.Technology;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A topic of a call, as projects in the graph show it.
 *
 * @param title    null when no source gives one
 * @param projects how many
 */
record CallTopic(String code, @Nullable String title, int projects, List<Technology> technologies) {}
