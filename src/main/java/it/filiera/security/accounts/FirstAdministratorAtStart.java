package it.filiera.security.accounts;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Sees to it, between the migrations and the first request, that somebody can administer the accounts. */
@Component
class FirstAdministratorAtStart implements SmartLifecycle {

    private static final int AFTER_MIGRATIONS = Integer.MIN_VALUE + 1;

    private final FirstAdministrator administrator;
    private final FirstAdministratorProperties properties;
    private volatile boolean running;

    FirstAdministratorAtStart(FirstAdministrator administrator, FirstAdministratorProperties properties) {
        this.administrator = administrator;
        this.properties = properties;
    }

    @Override
    @SuppressWarnings("SystemOut") // the console, and nowhere else
    public void start() {
        administrator.prepare(properties.resetAsked()).ifPresent(notice -> System.out.println(notice.framed()));
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return AFTER_MIGRATIONS;
    }
}
