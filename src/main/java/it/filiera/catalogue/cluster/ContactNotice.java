package it.filiera.catalogue.cluster;

import it.filiera.catalogue.Labels;
import org.jspecify.annotations.Nullable;

/**
 * What can be said about contacts: people are named nowhere without their recorded consent.
 *
 * @param listed how many contacts the sources list; null when none says
 */
record ContactNotice(@Nullable Integer listed) {

    private static final Labels WITHHELD = new Labels(
            "The sources name people. Names and addresses of people are personal data: they are kept only with the recorded"
                    + " consent of those concerned, and not shown to visitors.",
            "Le fonti nominano persone. Nomi e recapiti di persone sono dati personali: si conservano solo con il consenso"
                    + " registrato degli interessati e non sono mostrati ai visitatori.");
    private static final Labels NONE = new Labels("No source lists contacts.", "Nessuna fonte elenca contatti.");

    /** Why none are shown. */
    Labels reasons() {
        return listed == null || listed == 0 ? NONE : WITHHELD;
    }
}
