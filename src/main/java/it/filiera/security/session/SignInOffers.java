package it.filiera.security.session;

import java.util.List;

/** The ways to sign in beside a user name and a password. */
@FunctionalInterface
public interface SignInOffers {

    /** An identity provider: its name to show, and the address of ours that leads to it. */
    record Offer(String name, String address) {}

    List<Offer> offers();
}
