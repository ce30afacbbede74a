package it.filiera.exchange.imports;

/**
 * What became of the organisations of an import, or would in a dry run.
 *
 * @param known  in the graph before, by identifier, or decided on before
 * @param merged made one with another
 * @param asked  pairs that a person has to look at
 * @param fresh  new to the graph
 */
record ImportRecognition(int organisations, int known, int merged, int asked, int fresh) {}
