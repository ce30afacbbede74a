package it.filiera.exchange.formats.opening;

import it.filiera.exchange.bundle.RefusalCode;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what really comes out of a zip, whatever its directory promised, and stops when it is more than allowed. */
final class LimitedStream extends FilterInputStream {

    private final String file;
    private final long packedBytes;
    private final ZipLimits limits;
    private long count;

    LimitedStream(InputStream in, String file, long packedBytes, ZipLimits limits) {
        super(in);
        this.file = file;
        this.packedBytes = Math.max(1, packedBytes);
        this.limits = limits;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        if (read >= 0) {
            count(1);
        }
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        if (read > 0) {
            count(read);
        }
        return read;
    }

    private void count(int read) {
        count += read;
        if (count > limits.totalBytes() || (count > limits.ratioCountsFrom() && count / packedBytes > limits.ratio())) {
            throw new FileRefused(file, RefusalCode.TOO_LARGE, SafeZip.tooLarge(limits));
        }
    }
}
