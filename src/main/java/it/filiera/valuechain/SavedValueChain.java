package it.filiera.valuechain;

/** A chain that was saved, with its new version. */
record SavedValueChain(String chainId, int version) {}
