package it.filiera.security.session;

import org.springframework.context.ApplicationContext;

/** Lets each test of an application begin without the failed sign-ins of the one before. */
public final class TestAttempts {

    private TestAttempts() {}

    public static void forget(ApplicationContext application) {
        application.getBean(FailedSignIns.class).forget();
    }
}
