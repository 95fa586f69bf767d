package org.dragoman.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.dragoman.actor.ActorBook;
import org.dragoman.actor.Mention;
import org.dragoman.actor.MentionFinder;
import org.dragoman.lexicon.LexiconFiles;
import org.dragoman.syntax.ParsedSentence;
import org.dragoman.syntax.Parser;
import org.dragoman.text.CleanText;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Looking up actors against parsing, on the same sentences. An operation is all texts once. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
public class ActorLookup {
    private final List<CleanText> texts = Texts.cleaned();
    private final Parser parser = Texts.parser();
    private final MentionFinder finder = new MentionFinder(ActorBook.load(LexiconFiles.bundled()));
    private final List<List<ParsedSentence>> parses = new ArrayList<>();

    /** Parses once what the look-up reads. */
    @Setup
    public void parseOnce() {
        texts.forEach(text -> parses.add(parser.parse(text)));
    }

    /** The parser: splitting, tagging, grammar. */
    @Benchmark
    public int parse() {
        int sentences = 0;
        for (CleanText text : texts) {
            sentences += parser.parse(text).size();
        }
        return sentences;
    }

    /** Who is named in the parsed sentences, as of the texts' days. */
    @Benchmark
    public int lookUp() {
        int found = 0;
        for (int i = 0; i < parses.size(); i++) {
            CleanText text = texts.get(i);
            for (ParsedSentence sentence : parses.get(i)) {
                List<Mention> mentions = finder.find(sentence, text, text.published());
                found += mentions.size();
            }
        }
        return found;
    }
}
