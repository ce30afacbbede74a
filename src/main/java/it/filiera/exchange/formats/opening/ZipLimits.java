package it.filiera.exchange.formats.opening;

/**
 * How large a zip may be when it is unpacked. A text shrinks to a tenth, a bomb to a thousandth.
 *
 * @param entries most files in it
 * @param totalBytes of all files unpacked
 * @param ratio most bytes unpacked for each packed byte of one file
 * @param ratioCountsFrom unpacked bytes of a file from which the ratio counts: small files may shrink as they like
 */
public record ZipLimits(int entries, long totalBytes, int ratio, long ratioCountsFrom) {

    private static final long MEBIBYTE = 1024L * 1024;

    /** For tables: the largest framework programme is about 1 GiB unpacked. */
    public static final ZipLimits TABLES = new ZipLimits(1_000, 16_384 * MEBIBYTE, 200, 64 * MEBIBYTE);

    /** For workbooks, which hold their texts in memory: see {@link WorkbookRows}. */
    public static final ZipLimits WORKBOOK = new ZipLimits(2_000, 1_024 * MEBIBYTE, 200, 64 * MEBIBYTE);
}
