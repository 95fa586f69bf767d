package org.dragoman.nlp4j;

import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.OutputStream;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.tukaani.xz.XZInputStream;

/**
 * Writes what matters of NLP4J's English models as flat files; the build runs it once. Needs {@code -Xmx3g}.
 *
 * <p>Left out: zero weights, features without a weight, feature strings (kept as fingerprints), word embeddings, name
 * lists and the name tagger (neither tagger nor parser looks at them).
 */
public final class ModelPacker {
    /** SHA-256 of nlp4j-english-1.1.3.jar on Maven Central. */
    static final String SHA_256 = "1e3b7f530841dea28bfa8be8943de58bf31b1191b71262bd96272ebe7f8d0576";

    static final String TAGGER = "edu/emory/mathcs/nlp/models/en-pos.xz";
    static final String PARSER = "edu/emory/mathcs/nlp/models/en-dep.xz";
    static final String TAGS = "edu/emory/mathcs/nlp/lexica/en-ambiguity-classes-simplified-lowercase.xz";
    static final String CLUSTERS = "edu/emory/mathcs/nlp/lexica/en-brown-clusters-simplified-lowercase.xz";

    private final ZipFile jar;

    private ModelPacker(ZipFile jar) {
        this.jar = jar;
    }

    /**
     * Packs the models found on the class path into a directory, unless they are there.
     *
     * @param args the directory
     */
    @SuppressWarnings("SystemOut")
    public static void main(String[] args) throws IOException {
        if (args.length != 1) {
            throw new IllegalArgumentException("usage: ModelPacker DIRECTORY, got " + Arrays.toString(args));
        }
        Path directory = Path.of(args[0]).toAbsolutePath().normalize();
        if (PackedFiles.complete(directory)) {
            System.out.println("NLP4J models are packed: " + directory);
            return;
        }
        long start = System.nanoTime();
        System.out.println("Packing NLP4J's models into " + directory + ", about half a minute, once");
        pack(jar(), directory);
        System.out.printf("Done in %.1f s%n", (System.nanoTime() - start) / 1e9);
    }

    /** Packs a jar's models into a directory, which is there in full afterwards or not at all. */
    @SuppressWarnings("SystemOut")
    static void pack(Path jar, Path directory) throws IOException {
        verify(jar);
        Path parent = directory.toAbsolutePath().getParent();
        if (parent == null) {
            throw new IOException("no directory for models: " + directory);
        }
        Files.createDirectories(parent);
        Path work = parent.resolve("packing-" + ProcessHandle.current().pid());
        Files.createDirectories(work);
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            ModelPacker packer = new ModelPacker(zip);
            packer.packModel(TAGGER, PackedFiles.tagger(work));
            packer.packModel(PARSER, PackedFiles.parser(work));
            packer.packLexicon(TAGS, PackedFiles.tags(work));
            packer.packLexicon(CLUSTERS, PackedFiles.clusters(work));
            Files.writeString(PackedFiles.stamp(work), PackedFiles.STAMP + "\n");
            delete(directory);
            Files.move(work, directory, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            delete(work);
        }
    }

    /** The jar with NLP4J's English models, as found on the class path. */
    static Path jar() throws IOException {
        URL url = ModelPacker.class.getClassLoader().getResource(TAGGER);
        if (url == null || !(url.openConnection() instanceof JarURLConnection connection)) {
            throw new IOException("nlp4j-english-1.1.3.jar is not on the class path");
        }
        try {
            return Path.of(connection.getJarFileURL().toURI());
        } catch (URISyntaxException e) {
            throw new IOException("no file: " + url, e);
        }
    }

    private static void verify(Path jar) throws IOException {
        MessageDigest digest;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        try (InputStream in = new DigestInputStream(Files.newInputStream(jar), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        String found = HexFormat.of().formatHex(digest.digest());
        if (!found.equals(SHA_256)) {
            throw new IOException(
                    "%s: SHA-256 is %s, expected %s; delete the file and build again".formatted(jar, found, SHA_256));
        }
    }

    private static void delete(Path directory) throws IOException {
        if (Files.isDirectory(directory)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(directory)) {
                for (Path file : files) {
                    Files.delete(file);
                }
            }
            Files.delete(directory);
        }
    }

    @SuppressWarnings("SystemOut")
    private void packLexicon(String name, Path file) throws IOException {
        Map<?, ?> map = (Map<?, ?>) read(name);
        @SuppressWarnings("unchecked") // what NLP4J itself casts it to
        PackedLexicon lexicon = PackedLexicon.of((Map<String, ? extends Collection<String>>) map);
        lexicon.write(file);
        System.out.printf("  %s: %s, %,d KB%n", file.getFileName(), lexicon.summary(), Files.size(file) / 1024);
    }

    @SuppressWarnings("SystemOut")
    private void packModel(String name, Path file) throws IOException {
        PackedModel model = new ShippedModel((OnlineComponent<?, ?>) read(name)).pack();
        model.write(file);
        System.out.printf("  %s: %s, %,d KB%n", file.getFileName(), model.summary(), Files.size(file) / 1024);
    }

    private Object read(String name) throws IOException {
        ZipEntry entry = jar.getEntry(name);
        if (entry == null) {
            throw new IOException(jar.getName() + " lacks " + name);
        }
        try (InputStream in = new BufferedInputStream(new XZInputStream(jar.getInputStream(entry)), 1 << 16);
                ObjectInputStream objects = new ObjectInputStream(in)) {
            return objects.readObject();
        } catch (ClassNotFoundException e) {
            throw new IOException(name + " needs a class that is not on the class path", e);
        }
    }
}
