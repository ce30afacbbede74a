package it.filiera.exchange.formats.opening;

import java.io.Closeable;
import org.jspecify.annotations.Nullable;

/** A table somebody made: rows of a CSV file or of a sheet. It can be read as often as needed. */
public interface SourceTable {

    /** Name of the file, as notices say it. */
    String name();

    /**
     * Opens the table at its top.
     *
     * @param faults is told of every row that is too broken to be handed out
     * @throws FileRefused when the file cannot be read at all
     */
    Rows open(Faults faults);

    /** Rows in their order. */
    interface Rows extends Closeable {

        /**
         * The next row that is not blank; null after the last one.
         *
         * @throws FileRefused when the rest of the file cannot be read
         */
        @Nullable
        SourceRow next();

        @Override
        void close();
    }
}
