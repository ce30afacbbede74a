package it.filiera.security.accounts;

import it.filiera.graphdb.StartStep;
import org.springframework.stereotype.Component;

/** Sees to it, between the migrations and the first request, that somebody can administer the accounts. */
@Component
class FirstAdministratorAtStart extends StartStep {

    private final FirstAdministrator administrator;
    private final FirstAdministratorProperties properties;

    FirstAdministratorAtStart(FirstAdministrator administrator, FirstAdministratorProperties properties) {
        super(Moment.CONTENT);
        this.administrator = administrator;
        this.properties = properties;
    }

    @Override
    @SuppressWarnings("SystemOut") // the console, and nowhere else
    protected void take() {
        administrator.prepare(properties.resetAsked()).ifPresent(notice -> System.out.println(notice.framed()));
    }
}
