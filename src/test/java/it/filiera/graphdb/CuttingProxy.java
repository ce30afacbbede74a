package it.filiera.graphdb;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands between a driver and its server on the loopback, and cuts connections when told, as a failing network does. */
final class CuttingProxy implements AutoCloseable {

    private final ServerSocket listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final URI server;
    private final AtomicInteger cutsLeft = new AtomicInteger();

    CuttingProxy(URI server) throws IOException {
        this.server = server;
        start(this::accept);
    }

    URI address() {
        return URI.create("bolt://127.0.0.1:" + listening.getLocalPort());
    }

    /** The next so many requests are not passed on: their connections are cut instead. */
    void cutNext(int requests) {
        cutsLeft.set(requests);
    }

    int cutsLeft() {
        return cutsLeft.get();
    }

    private void accept() throws IOException {
        while (!listening.isClosed()) {
            Socket client = listening.accept();
            Socket onward = new Socket(server.getHost(), server.getPort());
            start(() -> pass(client, onward, true));
            start(() -> pass(onward, client, false));
        }
    }

    private void pass(Socket from, Socket to, boolean requests) throws IOException {
        try (from;
                to) {
            byte[] buffer = new byte[8192];
            for (int size = from.getInputStream().read(buffer);
                    size >= 0;
                    size = from.getInputStream().read(buffer)) {
                if (requests && cutsLeft.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                    return;
                }
                to.getOutputStream().write(buffer, 0, size);
            }
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void start(Work work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException closed) {
                // An end that is gone is what this proxy is for.
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
