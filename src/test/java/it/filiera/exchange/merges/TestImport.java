package it.filiera.exchange.merges;

import it.filiera.exchange.bundle.Bundle;
import it.filiera.exchange.bundle.BundleCheck;
import it.filiera.exchange.bundle.BundleManifest;
import it.filiera.exchange.bundle.Notices;
import it.filiera.exchange.load.BundleLoader;
import it.filiera.exchange.load.LoadOrder;
import it.filiera.testing.EmbeddedGraph;

/** An import as it goes on: decided on, then loaded. */
record TestImport(EmbeddedGraph graph) {

    OrganisationMatching.Result run(Bundle bundle, String job) {
        OrganisationMatching.Result result = matching().decide(bundle, job);
        load(bundle);
        return result;
    }

    void load(Bundle bundle) {
        Notices notices = new Notices();
        new BundleLoader(graph.writer())
                .load(LoadOrder.merge(
                        bundle, new BundleCheck(bundle, notices).tables(BundleManifest.of(bundle)), notices));
    }

    OrganisationMatching matching() {
        return new OrganisationMatching(graph.reader(), graph.writer(), new GraphCandidates(graph.reader()));
    }

    /** The full-text index follows the transactions at a distance. */
    void awaitIndex() {
        graph.run("CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()");
    }
}
