package it.filiera.exchange.imports;

import it.filiera.exchange.bundle.Bundle;

/**
 * What was read, put aside as a bundle.
 *
 * @param rejected rows left out while reading
 * @param foreign whether its organisations have yet to be recognised; those of a bundle of ours are
 * @param whenLoaded what is to be done once it was loaded
 */
record StagedImport(Bundle bundle, int rejected, boolean foreign, Runnable whenLoaded) implements AutoCloseable {

    @Override
    public void close() {
        whenLoaded.run();
    }
}
