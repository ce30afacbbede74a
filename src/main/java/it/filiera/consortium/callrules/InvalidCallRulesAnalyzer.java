package it.filiera.consortium.callrules;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints what is wrong with the call rules instead of a stack trace. */
final class InvalidCallRulesAnalyzer extends AbstractFailureAnalyzer<InvalidCallRules> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, InvalidCallRules cause) {
        return new FailureAnalysis(
                "The rules of calls cannot be used:" + System.lineSeparator() + cause.getMessage(),
                "Correct these fields; README.md beside the files says what each may hold. Without"
                        + " filiera.call-rules.folder the rules that come with Filiera are used.",
                cause);
    }
}
