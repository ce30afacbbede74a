package it.filiera.consortium;

import it.filiera.kernel.Language;
import it.filiera.snapshot.Ids;
import it.filiera.snapshot.Network;

/** What things are called, as the network knows them; unknown ones by their identifier. */
record Names(Network network) {

    String organisation(String id) {
        int number = network.organisation(id);
        return number == Ids.NONE ? id : network.organisations().name(number);
    }

    String technology(String id, Language language) {
        int number = network.concepts().number(id);
        return number == Ids.NONE ? id : network.concepts().label(number, language);
    }
}
