package it.filiera.exchange.formats.opening;

import java.io.IOException;
import java.io.Reader;

/** A text that can be read from its beginning as often as needed. */
@FunctionalInterface
interface TextSource {

    Reader open() throws IOException;
}
