package it.filiera.exchange.formats;

import it.filiera.exchange.bundle.Notices;
import java.nio.file.Path;

/**
 * What to translate and where to.
 *
 * @param folder an empty folder; the bundle and the rejected rows are written there
 * @param notices collects what is wrong in the original, by its file, row and column
 * @param progress is told how far it got
 */
public record TranslationRequest(Original original, Path folder, Notices notices, TranslationProgress progress) {}
