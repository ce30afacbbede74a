package it.filiera.exchange.formats;

/** Makes a bundle of a file in another format. What it needs to know beside the file is given where it is made. */
public interface Translator {

    /**
     * Reads a file from its beginning to its end. The same file with the same settings and the same graph gives the same
     * bytes. Memory stays flat whatever the size, but for what the class says it keeps per thing.
     *
     * @throws it.filiera.exchange.formats.opening.FileRefused when nothing of the file can be used
     */
    Translation translate(TranslationRequest request);
}
