package it.filiera.exchange.sample;

import it.filiera.exchange.bundle.Bundle;
import it.filiera.graphdb.StartStep;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Brings the sample up to date after the migrations and before the web server takes a request: no half graph is served. */
@Component
@ConditionalOnBooleanProperty(name = "filiera.sample", matchIfMissing = true)
class SampleAtStart extends StartStep {

    private final SampleImport sample;

    SampleAtStart(SampleImport sample) {
        super(Moment.CONTENT);
        this.sample = sample;
    }

    @Override
    protected void take() {
        sample.bringUpToDate(Bundle.onClassPath("sample"));
    }
}
