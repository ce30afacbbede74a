package it.filiera.inference;

import it.filiera.graphdb.StartStep;
import org.springframework.stereotype.Component;

/** Applies edited rules before the web server takes a request: after the migrations and the sample's load. */
@Component
class InferenceAtStart extends StartStep {

    private final InferenceService inference;

    InferenceAtStart(InferenceService inference) {
        super(Moment.CONCLUSIONS);
        this.inference = inference;
    }

    @Override
    protected void take() {
        inference.applyIfOutdated();
    }
}
