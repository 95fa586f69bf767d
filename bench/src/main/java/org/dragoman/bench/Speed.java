package org.dragoman.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dragoman.coding.Lexicon;
import org.dragoman.ingest.Inputs;
import org.dragoman.ingest.Reading;
import org.dragoman.lexicon.LexiconFiles;
import org.dragoman.syntax.Parser;
import org.dragoman.text.CleanText;
import org.dragoman.text.Document;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Text in, findings out, against NLP4J alone on the same sentences: {@code bench/speed}. */
@Command(
        name = "bench/speed",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Times coding on one thread, in turn with NLP4J as it is shipped and with our parser alone.")
final class Speed implements Callable<Integer> {
    /** What of NLP4J's own chain is timed. */
    enum Yardstick {
        none,
        grammar,
        names
    }

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Documents, as dragoman code reads them.")
    List<String> files = List.of();

    @Option(names = "--limit", description = "Take so many documents only.")
    int limit = Integer.MAX_VALUE;

    @Option(names = "--rounds", description = "How often each is timed. Default: ${DEFAULT-VALUE}.")
    int rounds = 5;

    @Option(
            names = "--warm-up",
            description = "How often each is done before it is timed, so that its code is compiled. "
                    + "Default: ${DEFAULT-VALUE}.")
    int warmUp = 10;

    @Option(names = "--mix", description = "So many documents of ordinary news for each one given. Default: none.")
    double mix;

    @Option(names = "--ordinary", description = "Sentences of ordinary news. Default: ${DEFAULT-VALUE}.")
    Path ordinary = Path.of("nlp4j/src/test/resources/org/dragoman/nlp4j/ordinary.txt");

    @Option(names = "--seed", description = "Of the mix. Default: ${DEFAULT-VALUE}.")
    long seed = 7;

    @Option(
            names = "--yardstick",
            description = "NLP4J's chain: none; grammar (tokens, tags, parse); names (its whole default chain). "
                    + "Default: ${DEFAULT-VALUE}.")
    Yardstick yardstick = Yardstick.grammar;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    /** Runs it; exits with what picocli makes of it. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new Speed()).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        List<Document> documents = documents();
        Parser parser = Texts.parser();
        Lexicon lexicon = Lexicon.load(LexiconFiles.bundled());
        Chain chain = new Chain(parser, lexicon);
        double cold = Round.seconds(() -> chain.code(documents));
        List<Chain.Sentence> sentences = chain.sentences(documents);
        System.gc();
        long heap = (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
        List<CleanText> texts = Chain.cleaned(documents);
        List<Round> arms = new ArrayList<>();
        Round yard = shipped(sentences);
        if (yard != null) {
            arms.add(yard);
        }
        Round parse = new Round("our parser alone", rounds, () -> texts.forEach(parser::parse));
        Round code = new Round("text in, findings out", rounds, () -> chain.code(documents));
        arms.add(parse);
        arms.add(code);
        for (int i = 0; i < warmUp; i++) {
            for (Round arm : arms) {
                arm.warm();
            }
        }
        for (int i = 0; i < rounds; i++) {
            for (Round arm : arms) {
                arm.measure();
            }
        }
        tell(documents.size(), sentences, cold, heap, chain);
        Round base = yard == null ? parse : yard;
        out.printf("| | sentences a second | × %s |%n|---|---|---|%n", base.name());
        for (Round arm : arms) {
            out.printf("| %s | %s | %s |%n", arm.name(), arm.rate(sentences.size()), arm.over(base));
        }
        out.printf(Locale.ROOT, "%ndocuments a second: %s%n", code.rate(documents.size()));
        return 0;
    }

    private void tell(int documents, List<Chain.Sentence> sentences, double cold, long heap, Chain chain) {
        long holding = sentences.stream().filter(Chain.Sentence::holds).count();
        out.printf(
                Locale.ROOT,
                "%d documents, %d sentences, %.0f %% of them without a finding; medians of %d rounds (least–most), "
                        + "seconds of the processor, one thread%n",
                documents,
                sentences.size(),
                100.0 * (sentences.size() - holding) / sentences.size(),
                rounds);
        out.printf(
                Locale.ROOT,
                "first go, nothing compiled yet: %.0f sentences a second; memory in use, all loaded: %d MB%n",
                sentences.size() / cold,
                heap);
        out.printf("stages, warm: %s%n%n", chain.shares());
    }

    private @Nullable Round shipped(List<Chain.Sentence> sentences) {
        if (yardstick == Yardstick.none) {
            return null;
        }
        Shipped shipped = new Shipped(yardstick == Yardstick.names);
        List<String> lines =
                sentences.stream().map(s -> s.text().replace('\n', ' ')).toList();
        shipped.read(lines);
        return new Round("NLP4J as shipped", rounds, () -> shipped.read(lines));
    }

    private List<Document> documents() throws IOException {
        List<Document> documents = new ArrayList<>();
        try (Inputs inputs = new Inputs(files, null, System.in, true)) {
            while (inputs.hasNext() && documents.size() < limit) {
                if (inputs.next() instanceof Reading.Text text) {
                    documents.add(text.document());
                }
            }
        }
        return mix == 0 ? documents : new NewsMix(ordinary, seed).of(documents, mix);
    }
}
