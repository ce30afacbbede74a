package it.filiera.security.session;

import it.filiera.security.Permissions;
import org.springframework.stereotype.Service;

/** Tells people who they are to the service. */
@Service
class MeService {

    private final Permissions permissions;

    MeService(Permissions permissions) {
        this.permissions = permissions;
    }

    Me me() {
        return permissions.currentUser().map(Me::of).orElse(Me.VISITOR);
    }
}
