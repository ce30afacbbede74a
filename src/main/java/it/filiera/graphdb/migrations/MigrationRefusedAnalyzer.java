package it.filiera.graphdb.migrations;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints why the graph's structure was refused instead of a stack trace. */
final class MigrationRefusedAnalyzer extends AbstractFailureAnalyzer<MigrationRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, MigrationRefused cause) {
        return new FailureAnalysis(cause.getMessage(), cause.remedy(), cause);
    }
}
