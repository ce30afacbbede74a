package it.filiera.security.session;

import it.filiera.security.session.SignInOffers.Offer;
import java.util.List;

/**
 * What {@code /api/session} answers.
 *
 * @param me         who is asking, as in the GraphQL question {@code me}
 * @param signInWith identity providers one can sign in with; empty when none is configured
 */
record SessionView(Me me, List<Offer> signInWith) {}
