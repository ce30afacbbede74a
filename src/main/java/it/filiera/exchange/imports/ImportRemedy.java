package it.filiera.exchange.imports;

import it.filiera.kernel.Wording;

/** What would be right in a request to import a file. */
enum ImportRemedy implements Wording {
    WAIT(
            "another import is under way ({0}); wait for its end, or cancel it",
            "un’altra importazione è in corso ({0}); aspetta che finisca, o annullala"),
    UNDER_WAY(
            "no import of this identifier is under way; importJobs lists them",
            "nessuna importazione con questo identificativo è in corso; importJobs le elenca"),
    CLUSTER(
            "give the identifier of an organisation of the graph",
            "dai l’identificativo di un’organizzazione del grafo"),
    KNOWN_IMPORT(
            "give the identifier of an import, as startImport answered it",
            "dai l’identificativo di un’importazione, come startImport l’ha risposto"),
    NAME_COLUMN("one column has to be NAME, the name of the member", "una colonna deve essere NAME, il nome del socio"),
    WHOSE_MEMBERS("the file is a list; say whose members they are", "il file è un elenco; indica di chi sono i soci"),
    WHICH_CONCEPTS(
            "the file is a taxonomy; say what its concepts are: TECHNOLOGY, PRIORITY_AREA or INDUSTRY",
            "il file è una tassonomia; indica che cosa sono i suoi concetti: TECHNOLOGY, PRIORITY_AREA o INDUSTRY"),
    UPLOADED_LATELY(
            "give the identifier that POST /api/imports answered within the last seven days, or upload the file again",
            "dai l’identificativo che POST /api/imports ha risposto negli ultimi sette giorni, o carica di nuovo il file");

    private final String english;
    private final String italian;

    ImportRemedy(String english, String italian) {
        this.english = english;
        this.italian = italian;
    }

    @Override
    public String english() {
        return english;
    }

    @Override
    public String italian() {
        return italian;
    }
}
