package it.filiera.security.session;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing. An attempt counts before the password is looked at and is taken back when it was right, so that
 * many at once do not slip through together. Kept in memory: a restart forgets, other instances count for themselves.
 */
@Component
class FailedSignIns {

    private static final int NETWORK_BYTES = 8;

    private final InstantSource clock;
    private final AttemptCounter pairs;
    private final AttemptCounter addresses;
    private final AttemptCounter accounts;

    @Autowired
    FailedSignIns() {
        this(AttemptLimits.USUAL, InstantSource.system());
    }

    FailedSignIns(AttemptLimits limits, InstantSource clock) {
        this.clock = clock;
        this.pairs = new AttemptCounter(limits.perAccountAndAddress(), limits.window(), limits.remembered());
        this.addresses = new AttemptCounter(limits.perAddress(), limits.window(), limits.remembered());
        this.accounts = new AttemptCounter(limits.perAccount(), limits.window(), limits.remembered());
    }

    /** @throws TooManyAttempts when this account, this address or both together have failed too often */
    synchronized void begin(String account, String address) {
        String network = network(address);
        Instant now = clock.instant();
        Duration wait = Collections.max(List.of(
                pairs.wait(pair(account, network), now), addresses.wait(network, now), accounts.wait(account, now)));
        if (wait.compareTo(Duration.ZERO) > 0) {
            throw new TooManyAttempts(wait);
        }
        pairs.add(pair(account, network), now);
        addresses.add(network, now);
        accounts.add(account, now);
    }

    /** The attempt was right. Only what the pair had gathered is forgotten: an own account must not clear an address. */
    synchronized void succeeded(String account, String address) {
        String network = network(address);
        pairs.forget(pair(account, network));
        addresses.takeBack(network);
        accounts.takeBack(account);
    }

    /** The attempt was not looked at. */
    synchronized void takeBack(String account, String address) {
        String network = network(address);
        pairs.takeBack(pair(account, network));
        addresses.takeBack(network);
        accounts.takeBack(account);
    }

    /** Begins anew. */
    synchronized void forget() {
        List.of(pairs, addresses, accounts).forEach(AttemptCounter::clear);
    }

    private static String pair(String account, String network) {
        return network + " " + account;
    }

    /** One customer of a provider has a whole /64 of IPv6 addresses: they count as one. */
    private static String network(String address) {
        try {
            InetAddress parsed = InetAddress.getByName(address);
            return parsed instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), NETWORK_BYTES))
                    : address;
        } catch (UnknownHostException asItIs) {
            return address;
        }
    }
}
