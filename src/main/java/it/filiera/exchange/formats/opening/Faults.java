package it.filiera.exchange.formats.opening;

import it.filiera.exchange.bundle.Notice;

/** Is told what is wrong with a file while it is read. */
public interface Faults {

    /** Listens to nothing; for a first look at a file that will be read again. */
    Faults IGNORED = new Faults() {
        @Override
        public void notice(Notice notice) {}

        @Override
        public void rejected(SourceRow row, Notice notice) {}
    };

    /** Something worth telling; no row is lost. */
    void notice(Notice notice);

    /** A row that does not come in. */
    void rejected(SourceRow row, Notice notice);
}
