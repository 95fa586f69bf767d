import java.nio.file.Path;
import java.util.List;
import org.dragoman.coding.Coder;
import org.dragoman.coding.Lexicon;
import org.dragoman.finding.Event;
import org.dragoman.finding.Party;
import org.dragoman.lexicon.LexiconFiles;
import org.dragoman.syntax.ConlluParser;
import org.dragoman.text.Document;

/** Prints the events of texts that come with their parses: needs the library dragoman-core alone. */
public final class Events {
    public static void main(String[] arguments) throws Exception {
        ConlluParser parser = ConlluParser.read(Path.of(arguments[0])); // or, from dragoman-nlp4j, Nlp4jParser.load(…)
        Coder coder = new Coder(parser, Lexicon.load(LexiconFiles.bundled())); // one serves any number of threads
        for (Document document : parser.documents()) {
            coder.code(document).stream().filter(Event.class::isInstance).map(Event.class::cast).forEach(event ->
                    System.out.printf("%s %s %s → %s: %s%n", document.id(), event.code().cameo(),
                            countries(event.actor()), countries(event.recipient()), event.evidence().quote()));
        }
    }

    private static List<String> countries(List<Party> parties) {
        return parties.stream().map(party -> party.actor().country()).toList();
    }
}
