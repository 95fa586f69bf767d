package org.dragoman.ingest;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.dragoman.ingest.Reading.Fault;
import org.dragoman.text.Document;
import org.jspecify.annotations.Nullable;

/**
 * What a command is to read, document by document, in the order of its arguments.
 *
 * <p>An argument is a file ({@link Formats} knows which are batches, anything else is one text), a directory ({@link
 * Folder}), an address, which is fetched only where that is asked for, or {@code -}, standard input: JSON Lines if its first
 * visible character is <code>{</code>, else one text. Example: for {@code ["story.txt", "missing.txt"]} the readings are the document {@code story} and a fault. One
 * document is held in memory at a time. Second documents with one id are faults, and so, unless any language will do,
 * are texts that are not English.
 */
public final class Inputs implements Iterator<Reading>, Closeable {
    /** How the reason begins why a text in another language is left out. */
    public static final String NOT_ENGLISH = "not English";

    /** The id of a document that the command line itself holds. */
    public static final String TEXT_ID = "text";

    /** The id of a text from standard input. */
    public static final String STANDARD_INPUT_ID = "stdin";

    private static final int SNIFF = 8192;

    private final Deque<Opening> waiting = new ArrayDeque<>();
    private final InputStream standardInput;
    private final boolean anyLanguage;
    private final Formats formats;
    private final @Nullable Web web;
    private final Set<String> ids = new HashSet<>();
    private @Nullable Feed feed;
    private String feedName = "";
    private @Nullable Reading ahead;

    /** Opens an input when its turn has come. */
    private record Opening(String name, Source source) {}

    private interface Source {
        Feed open() throws IOException;
    }

    /** Inputs whose tables have the usual names of columns. */
    public Inputs(List<String> arguments, @Nullable String text, InputStream standardInput, boolean anyLanguage) {
        this(arguments, text, standardInput, anyLanguage, Map.of(), false);
    }

    /**
     * @param arguments files, directories, {@code -}
     * @param text a text given on the command line, read before them; null if none was
     * @param standardInput read if {@code -} is among them
     * @param anyLanguage whether texts are taken whatever their language
     * @param columns for tables, which column has which field: {@code {"text": "Body"}}; others by their usual names
     * @param fetch whether addresses among the arguments may be fetched; nothing else ever is
     */
    public Inputs(
            List<String> arguments,
            @Nullable String text,
            InputStream standardInput,
            boolean anyLanguage,
            Map<String, String> columns,
            boolean fetch) {
        this.formats = new Formats(Map.copyOf(columns));
        this.standardInput = standardInput;
        this.anyLanguage = anyLanguage;
        this.web = fetch ? new Web(Web.Limits.USUAL) : null;
        if (text != null) {
            Reading reading = TextInput.read("--text", TEXT_ID, text);
            waiting.add(new Opening("--text", () -> Feed.of(List.of(reading))));
        }
        for (String argument : arguments) {
            waiting.add(new Opening(argument, () -> open(argument)));
        }
    }

    /**
     * Documents that come one by one on a stream, a JSON object a line, for as long as it stays open. None is read before
     * it is asked for.
     */
    public static Inputs following(InputStream stream, boolean anyLanguage) {
        Inputs inputs = new Inputs(List.of(), null, stream, anyLanguage);
        inputs.waiting.add(new Opening(
                STANDARD_INPUT_ID,
                () -> new JsonLinesFeed(STANDARD_INPUT_ID, STANDARD_INPUT_ID, new BufferedInputStream(stream))));
        return inputs;
    }

    /**
     * One file that was sent and is on no disk here.
     *
     * @param file its own name, which tells the format
     */
    public static Inputs sent(String file, InputStream bytes) {
        Inputs inputs = new Inputs(List.of(), null, InputStream.nullInputStream(), false);
        inputs.waiting.add(new Opening(file, () -> inputs.formats.open(file, file, bytes)));
        return inputs;
    }

    /** Whether an argument is an address of the web and no file's name. */
    public static boolean address(String argument) {
        return Web.named(argument);
    }

    @Override
    public boolean hasNext() {
        while (ahead == null && (feed != null || !waiting.isEmpty())) {
            ahead = advance();
        }
        return ahead != null;
    }

    @Override
    public Reading next() {
        Reading reading = hasNext() ? ahead : null;
        if (reading == null) {
            throw new NoSuchElementException("all inputs are read");
        }
        ahead = null;
        return reading;
    }

    /** The next reading of the input at hand, or null if it has no more. */
    private @Nullable Reading advance() {
        try {
            Feed current = feed;
            if (current == null) {
                Opening opening = waiting.remove();
                feedName = opening.name();
                current = opening.source().open();
                feed = current;
            }
            Reading reading = current.next();
            if (reading == null) {
                close();
            }
            return reading instanceof Reading.Text text ? admitted(text) : reading;
        } catch (IOException e) {
            return unreadable(e);
        } catch (UncheckedIOException e) {
            // jsoup's way to tell that what it reads from has ended badly.
            return unreadable(new IOException(
                    e.getCause() == null ? e.toString() : e.getCause().getMessage(), e));
        }
    }

    private Fault unreadable(IOException e) {
        feed = null;
        return Fault.skipped(
                feedName, "it cannot be read (" + e.getMessage() + ")", "check its permissions and its disk");
    }

    private Reading admitted(Reading.Text text) {
        Document document = text.document();
        if (!ids.add(document.id())) {
            return Fault.skipped(
                    text.name(), "a second document with the id \"" + document.id() + "\"", "give it an id of its own");
        }
        return anyLanguage ? text : english(text);
    }

    /** The text, or a fault if it is not English. */
    static Reading english(Reading.Text text) {
        String language = foreign(text.document());
        return language == null
                ? text
                : Fault.skipped(text.name(), NOT_ENGLISH + ": " + language, "leave it out, or allow any language");
    }

    private static @Nullable String foreign(Document document) {
        if (!LanguageJudge.english(document.language(), true)) {
            return "stated to be \"" + document.language() + "\"";
        }
        return LanguageJudge.english(document.language(), false)
                ? null
                : LanguageJudge.shared().foreign(document.text());
    }

    private Feed open(String argument) throws IOException {
        if (argument.equals("-")) {
            return openStandardInput();
        }
        if (Web.named(argument)) {
            return web == null ? Feed.of(List.of(Web.unasked(argument))) : web.open(argument, formats);
        }
        Path path;
        try {
            path = Path.of(argument);
        } catch (InvalidPathException e) {
            return missing(argument);
        }
        if (Files.isDirectory(path)) {
            return openFolder(path);
        }
        return Files.exists(path) ? openFile(argument, path) : missing(argument);
    }

    private static Feed missing(String argument) {
        return Feed.of(List.of(Fault.skipped(argument, "no such file or directory", "check the path")));
    }

    /** Lets the directory's files come next, one by one. */
    private Feed openFolder(Path directory) throws IOException {
        Folder folder = Folder.of(directory);
        for (int i = folder.files().size() - 1; i >= 0; i--) {
            Path file = folder.files().get(i);
            waiting.addFirst(new Opening(file.toString(), () -> openFile(file.toString(), file)));
        }
        return Feed.of(folder.faults());
    }

    private Feed openFile(String name, Path path) throws IOException {
        if (!Files.isReadable(path)) {
            return Feed.of(List.of(Fault.skipped(name, "it cannot be read", "check its permissions")));
        }
        String file = String.valueOf(path.getFileName());
        InputStream in = new BufferedInputStream(Files.newInputStream(path));
        return formats.open(name, file, in);
    }

    private Feed openStandardInput() throws IOException {
        BufferedInputStream in = new BufferedInputStream(standardInput, SNIFF);
        in.mark(SNIFF);
        byte[] head = in.readNBytes(SNIFF);
        in.reset();
        String start = Encoding.decode(head).replace('\uFEFF', ' ').stripLeading();
        return start.startsWith("{")
                ? new JsonLinesFeed(STANDARD_INPUT_ID, STANDARD_INPUT_ID, in)
                : Feed.text(STANDARD_INPUT_ID, STANDARD_INPUT_ID, in);
    }

    /** Lets go of the input at hand. */
    @Override
    public void close() throws IOException {
        Feed current = feed;
        feed = null;
        if (current != null) {
            current.close();
        }
    }
}
