package it.filiera.coverage;

import it.filiera.coverage.CoverageReference.NoReference;
import it.filiera.kernel.Language;
import org.jspecify.annotations.Nullable;

/** What cannot be said, and why, in words. */
final class CoverageWords {

    private CoverageWords() {}

    static @Nullable String of(@Nullable CoverageSilence silence, Language language) {
        if (silence == null) {
            return null;
        }
        return switch (silence) {
            case NO_AREAS -> language.pick("The scheme has no priority areas.", "Lo schema non ha aree prioritarie.");
            case NO_ORGANISATION ->
                language.pick(
                        "No organisation located in the region is loaded: nothing is known, which is not the same as nothing there.",
                        "Nessuna organizzazione della regione è caricata: non si sa nulla, il che non vuol dire che non ci sia nulla.");
            case NO_PROJECT ->
                language.pick(
                        "Organisations of the region take part in no loaded project.",
                        "Le organizzazioni della regione non partecipano ad alcun progetto caricato.");
            case BEFORE_DATA ->
                language.pick(
                        "The period ends before the first loaded project starts.",
                        "Il periodo finisce prima dell'inizio del primo progetto caricato.");
            case AFTER_DATA ->
                language.pick(
                        "The period begins after the last loaded project has started.",
                        "Il periodo comincia dopo l'inizio dell'ultimo progetto caricato.");
            case NO_PROJECT_IN_PERIOD ->
                language.pick(
                        "No project with an organisation of the region starts in the period.",
                        "Nel periodo non inizia alcun progetto con un'organizzazione della regione.");
            case NO_AREA_KNOWN ->
                language.pick(
                        "Of none of the region's projects in the period is it known which area of this scheme it addresses.",
                        "Di nessun progetto della regione nel periodo è noto a quale area di questo schema si riferisca.");
        };
    }

    static @Nullable String of(@Nullable NoReference reason, Language language) {
        if (reason == null) {
            return null;
        }
        return switch (reason) {
            case DATA_SELECTED_BY_REGION ->
                language.pick(
                        "The loaded projects were selected by this region: other regions are seen only as its partners, so there is nothing to compare with. Load a whole programme to compare.",
                        "I progetti caricati sono stati scelti in base a questa regione: le altre si vedono solo come suoi partner, quindi non c'è un termine di confronto. Per confrontare, caricare un intero programma.");
            case TOO_FEW_REGIONS ->
                language.pick(
                        "Fewer than three regions of the same level have projects in the period: how much regions differ cannot be told.",
                        "Meno di tre regioni dello stesso livello hanno progetti nel periodo: non si può dire quanto le regioni differiscano.");
        };
    }
}
