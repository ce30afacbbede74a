package it.filiera.exchange.sample;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.exchange.bundle.Bundle;
import it.filiera.exchange.bundle.BundleCheck;
import it.filiera.exchange.bundle.BundleManifest;
import it.filiera.exchange.bundle.Notices;
import it.filiera.exchange.load.BundleLoader;
import it.filiera.exchange.load.LoadOrder;
import it.filiera.inference.InferenceService;
import it.filiera.testing.GraphDump;
import it.filiera.testing.SampleGraphTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

/** The one test that writes to the shared sample: it fails unless it leaves it as it was. */
@SampleGraphTest
class SampleLoadedTwiceTests {

    @Autowired
    private BundleLoader loader;

    @Autowired
    private InferenceService inference;

    @Autowired
    private Driver driver;

    @Test
    void theSameBundleTwiceChangesNothing() {
        List<String> once = GraphDump.of(driver);
        Notices notices = new Notices();
        Bundle sample = Bundle.onClassPath("sample");
        List<BundleCheck.Table> tables = new BundleCheck(sample, notices).tables(BundleManifest.of(sample));
        loader.load(LoadOrder.merge(sample, tables, notices));
        inference.apply();
        assertThat(once).hasSizeGreaterThan(20_000);
        assertThat(GraphDump.of(driver)).isEqualTo(once);
        assertThat(notices.counted()).isEmpty();
    }
}
