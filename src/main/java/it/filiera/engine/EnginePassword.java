package it.filiera.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.function.Consumer;

/**
 * The engine's password: random, one per folder, in a file that only its owner may read. Any process of this machine
 * can reach a loopback port; the password keeps other users' processes out of the graph.
 */
final class EnginePassword {

    static final String FILE = "engine.password";

    private static final int BYTES = 32;

    private EnginePassword() {}

    /**
     * The password of the folder. Without a file a new one is made and handed to {@code set} before the file appears,
     * so a crash in between leaves no password that does not fit; deleting the file is how one changes it.
     */
    static String in(DataFolder folder, Consumer<String> set) {
        Path file = folder.path().resolve(FILE);
        try {
            return Files.readString(file).strip();
        } catch (NoSuchFileException absent) {
            String chosen = random();
            set.accept(chosen);
            write(folder, file, chosen);
            return chosen;
        } catch (IOException unreadable) {
            throw folder.unusable(unreadable);
        }
    }

    private static String random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static void write(DataFolder folder, Path file, String password) {
        try {
            Path draft = file.resolveSibling(FILE + ".new");
            Files.deleteIfExists(draft);
            Files.createFile(draft, OwnerOnly.file(draft));
            Files.writeString(draft, password + "\n");
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw folder.unusable(failure);
        }
    }
}
