package it.filiera.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;

/**
 * The folder of an engine, found to be a writable folder with room before the engine tries: its own report of a full
 * or read-only disk is a stack trace, seconds later.
 */
record DataFolder(Path path) {

    /** A new store takes 2 MB, the sample some tens, one unrotated log 16: below this the first hour would fail. */
    private static final DataSize ROOM_NEEDED = DataSize.ofMegabytes(100);

    /** Creates the folder when missing, readable by its owner only. */
    static DataFolder prepare(Path data) {
        DataFolder folder = new DataFolder(data.toAbsolutePath().normalize());
        try {
            if (Files.exists(folder.path) && !Files.isDirectory(folder.path)) {
                throw folder.notAFolder();
            }
            Files.createDirectories(folder.path, OwnerOnly.folder(folder.path));
            Files.delete(Files.createTempFile(folder.path, "write", ".probe"));
            DataSize room = DataSize.ofBytes(Files.getFileStore(folder.path).getUsableSpace());
            if (room.compareTo(ROOM_NEEDED) < 0) {
                throw folder.cramped(room);
            }
            return folder;
        } catch (IOException refused) {
            throw folder.unusable(refused);
        }
    }

    EngineStartException unusable(Throwable cause) {
        return failure(
                "The data folder " + path + " cannot be written: " + cause + ".",
                "Give this user the right to write there, or name another folder with filiera.data.",
                cause);
    }

    EngineStartException locked(Throwable cause) {
        return failure(
                "The graph in " + path + " is in use by another process.",
                "Stop the other Filiera that runs on this folder, or name another folder with filiera.data.",
                cause);
    }

    EngineStartException full(Throwable cause) {
        return failure("No space is left on the disk of the data folder " + path + ".", MAKE_ROOM, cause);
    }

    private EngineStartException cramped(DataSize room) {
        return failure(
                "The disk of the data folder " + path + " has " + room.toMegabytes() + " MB left; at least "
                        + ROOM_NEEDED.toMegabytes() + " MB are needed.",
                MAKE_ROOM,
                null);
    }

    private EngineStartException notAFolder() {
        return failure(
                "The data folder " + path + " is a file.",
                "Name a folder with filiera.data, or move the file away.",
                null);
    }

    private static final String MAKE_ROOM = "Free some space, or name a folder on another disk with filiera.data.";

    private static EngineStartException failure(String message, String remedy, @Nullable Throwable cause) {
        return new EngineStartException(message, remedy, cause);
    }
}
