package org.dragoman.nlp4j;

import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.dragoman.syntax.ParsedSentence;
import org.dragoman.syntax.Parser;
import org.dragoman.syntax.Token;
import org.dragoman.text.CleanText;
import org.dragoman.text.Passage;

/**
 * The default parser: NLP4J 1.1.3 on re-packed models.
 *
 * <p>Loading takes about half a second and 100 MB. One instance serves any number of threads.
 */
public final class Nlp4jParser implements Parser {
    private final LineTokenizer tokenizer;
    private final SentenceSplitter splitter;
    private final Engine engine;

    private Nlp4jParser(LineTokenizer tokenizer, Engine engine) {
        this.tokenizer = tokenizer;
        this.engine = engine;
        this.splitter = new SentenceSplitter();
    }

    /**
     * Loads packed models.
     *
     * @param modelsDirectory what {@link ModelPacker} wrote: {@code .models/nlp4j-1.1.3} in a build
     * @throws IOException if models are missing, of another version, or unreadable
     */
    public static Nlp4jParser load(Path modelsDirectory) throws IOException {
        if (!PackedFiles.complete(modelsDirectory)) {
            throw new IOException(modelsDirectory + ": no models of \"" + PackedFiles.STAMP
                    + "\" here; run the build, which packs them, or name their directory");
        }
        CompletableFuture<LineTokenizer> tokenizer = start(LineTokenizer::new);
        try {
            Engine engine = engine(modelsDirectory);
            return new Nlp4jParser(tokenizer.join(), engine);
        } catch (RuntimeException e) {
            throw new IOException(modelsDirectory + ": the models are damaged; delete the directory and build", e);
        }
    }

    /** Loads the parts at the same time. */
    static Engine engine(Path directory) throws IOException {
        CompletableFuture<MorphologicalAnalyzer<NLPNode>> morphology = start(Engine::morphology);
        CompletableFuture<PackedLexicon> tags = start(() -> PackedLexicon.read(PackedFiles.tags(directory)));
        CompletableFuture<PackedLexicon> clusters = start(() -> PackedLexicon.read(PackedFiles.clusters(directory)));
        CompletableFuture<PackedModel> tagger = start(() -> PackedModel.read(PackedFiles.tagger(directory)));
        PackedModel parser = PackedModel.read(PackedFiles.parser(directory));
        return new Engine(tags.join(), clusters.join(), tagger.join(), parser, morphology.join());
    }

    private static <T> CompletableFuture<T> start(Callable<T> task) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return task.call();
            } catch (Exception e) {
                throw new CompletionException(e);
            }
        });
    }

    @Override
    public String name() {
        return "nlp4j-1.1.3";
    }

    @Override
    public List<ParsedSentence> parse(CleanText text) {
        List<ParsedSentence> sentences = new ArrayList<>();
        int number = 0;
        for (Passage passage : text.passages()) {
            int lineStart = 0;
            for (String line : passage.text().split("\n", -1)) {
                for (List<Piece> sentence : splitter.split(tokenizer.tokens(line))) {
                    sentences.add(
                            new ParsedSentence(passage.title() ? -1 : number++, analyse(sentence, passage, lineStart)));
                }
                lineStart += line.length() + 1;
            }
        }
        return sentences;
    }

    private List<Token> analyse(List<Piece> sentence, Passage passage, int lineStart) {
        NLPNode[] nodes = engine.analyse(sentence);
        String[] lemmas = new String[sentence.size()];
        ClearTree tree = new ClearTree(sentence.size());
        for (int i = 0; i < sentence.size(); i++) {
            NLPNode node = nodes[i + 1];
            lemmas[i] = Lemmas.of(node.getWordForm(), node.getLemma(), node.getPartOfSpeechTag());
            tree.set(
                    i,
                    node.getWordForm(),
                    lemmas[i],
                    node.getPartOfSpeechTag(),
                    node.getDependencyHead().getID() - 1,
                    node.getDependencyLabel());
        }
        ClearToUd.convert(tree);
        List<Token> tokens = new ArrayList<>(sentence.size());
        for (int i = 0; i < sentence.size(); i++) {
            Piece piece = sentence.get(i);
            if (tree.is(i, "aux")) {
                lemmas[i] = Lemmas.ofAuxiliary(piece.form(), lemmas[i], tree.tag(tree.head(i)));
            }
            tokens.add(new Token(
                    i,
                    piece.form(),
                    lemmas[i],
                    tree.tag(i),
                    tree.head(i),
                    tree.relation(i),
                    passage.offsets().original(lineStart + piece.start(), lineStart + piece.end())));
        }
        return tokens;
    }
}
