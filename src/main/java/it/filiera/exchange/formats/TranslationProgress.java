package it.filiera.exchange.formats;

/** Is told how far a translation got. */
@FunctionalInterface
public interface TranslationProgress {

    /**
     * Rows or statements of the original read so far; told about every thousand. Throwing from here stops the translation
     * and leaves the folder without a manifest.
     */
    void read(long rows);
}
