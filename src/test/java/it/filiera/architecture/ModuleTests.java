package it.filiera.architecture;

import it.filiera.FilieraApplication;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Modules use only what their package-info allows, without cycles and without reaching into another's insides. */
class ModuleTests {

    @Test
    void modulesUseOnlyWhatTheyDeclare() {
        ApplicationModules.of(FilieraApplication.class).verify();
    }
}
