package it.filiera.inference;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints what is wrong with the rule files instead of a stack trace. */
final class InvalidRulesAnalyzer extends AbstractFailureAnalyzer<InvalidRules> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, InvalidRules cause) {
        return new FailureAnalysis(
                "The inference rules cannot be used:" + System.lineSeparator() + cause.getMessage(),
                "Correct these cells; README.md beside the rule files says what each may hold. Without"
                        + " filiera.rules.folder the rules that come with Filiera are used.",
                cause);
    }
}
