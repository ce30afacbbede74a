package it.filiera.exchange.imports;

import it.filiera.exchange.load.BundleLoader;
import it.filiera.exchange.load.LoadUndo;
import it.filiera.exchange.merges.OrganisationMatching;
import it.filiera.inference.InferenceService;
import org.springframework.stereotype.Component;

/** What does the steps of an import, one after the other; and what takes them back. */
@Component
record ImportSteps(
        Staging staging,
        OrganisationMatching organisations,
        RecognisedOrganisations recognised,
        BundleLoader loader,
        InferenceService inference,
        LoadUndo undo,
        JobFolder folders) {}
