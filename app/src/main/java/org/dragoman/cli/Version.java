package org.dragoman.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;
import org.dragoman.lexicon.LexiconFiles;
import picocli.CommandLine.IVersionProvider;

/** What coded a set of data, to be named in a paper: version, lexicon, parser, Java. */
public final class Version implements IVersionProvider {
    /** The version in the pom that this was built from. */
    public static String number() {
        Properties properties = new Properties();
        try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
            properties.load(Objects.requireNonNull(in, "version.properties is missing from the class path"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version", "");
    }

    @Override
    public String[] getVersion() {
        return new String[] {
            "dragoman " + number(),
            "parser   nlp4j-1.1.3",
            "lexicon  " + LexiconFiles.bundled().sha256(),
            "java     " + System.getProperty("java.version")
        };
    }
}
