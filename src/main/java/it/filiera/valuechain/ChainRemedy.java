package it.filiera.valuechain;

import it.filiera.kernel.Wording;

/** What would be right in a value chain that cannot be saved. */
enum ChainRemedy implements Wording {
    NO_CIRCLE(
            "let no stage feed itself, not even through others",
            "fa’ che nessuno stadio alimenti sé stesso, nemmeno attraverso altri"),
    PLACE_OF_A_STAGE(
            "give places of stages of this chain, from 1 to {0}", "dai posti di stadi di questa catena, da 1 a {0}"),
    SOME_TECHNOLOGIES(
            "say from 1 to {0} technologies that the stage requires; without any nothing can be said of it",
            "indica da 1 a {0} tecnologie che lo stadio richiede; senza, di esso non si può dire nulla"),
    MATURITY("give a level from 1 to 9, or none", "dai un livello da 1 a 9, o nessuno"),
    EACH_ONCE("name each technology once", "nomina ogni tecnologia una volta sola"),
    SOME_LABEL(
            "give a label in English, Italian or both", "dai un nome in inglese, in italiano o in entrambe le lingue"),
    NAME_TAKEN(
            "there is a chain of this name: edit it, or choose another name",
            "c’è già una catena con questo nome: modifica quella, o scegli un altro nome"),
    CHAIN_OR_NONE(
            "give the identifier of a value chain, or none for a new one",
            "dai l’identificativo di una catena del valore, o nessuno per una nuova"),
    READ_AGAIN(
            "the chain is at version {0} by now: read it again, then repeat your changes",
            "la catena è ormai alla versione {0}: rileggila, poi ripeti le tue modifiche"),
    STAGE_OR_NONE(
            "give the identifier of a stage of this chain, or none",
            "dai l’identificativo di uno stadio di questa catena, o nessuno"),
    LOADED_TECHNOLOGIES("give identifiers of loaded technologies", "dai identificativi di tecnologie caricate"),
    LOADED_AREAS("give identifiers of loaded priority areas", "dai identificativi di aree prioritarie caricate");

    private final String english;
    private final String italian;

    ChainRemedy(String english, String italian) {
        this.english = english;
        this.italian = italian;
    }

    @Override
    public String english() {
        return english;
    }

    @Override
    public String italian() {
        return italian;
    }
}
