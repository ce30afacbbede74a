package it.filiera.kernel;

import java.util.concurrent.Semaphore;

/**
 * Places for work that keeps the machine busy for seconds and that anybody may ask for. Who comes when all are taken is told
 * so at once, before anything is read or queued.
 */
public final class Room {

    private final int places;
    private final Semaphore free;

    public Room(int places) {
        this.places = places;
        this.free = new Semaphore(places);
    }

    /**
     * Takes a place, to be given back by {@link #leave()}.
     *
     * @throws Busy when there is none
     */
    public void enter() {
        if (!free.tryAcquire()) {
            throw new Busy(places);
        }
    }

    public void leave() {
        free.release();
    }
}
