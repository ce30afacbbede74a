package it.filiera.security.session;

import java.time.Duration;

/**
 * How many failed sign-ins are borne within a window.
 *
 * @param perAccountAndAddress somebody who forgot the password: few
 * @param perAddress           one machine that tries many accounts
 * @param perAccount           many machines that try one account; high, since reaching it also locks the owner out
 * @param window               from the first failure that counts
 * @param remembered           how many accounts, addresses and pairs are kept in mind each, so that memory stays bounded
 */
record AttemptLimits(int perAccountAndAddress, int perAddress, int perAccount, Duration window, int remembered) {

    static final AttemptLimits USUAL = new AttemptLimits(5, 30, 100, Duration.ofMinutes(15), 10_000);
}
