package org.dragoman.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.dragoman.time.PhraseTimes;
import org.dragoman.time.TimeMention;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code dragoman date}: when an expression is, reckoned from a day. */
@Command(
        name = "date",
        description = {
            "Tells when an expression is, reckoned from a day, as EDTF.",
            "",
            "\"edtf\" is what it means in a clause about the past or present, \"future\" in one about the future, "
                    + "where that differs: \"Tuesday\" is the one before or the one after.",
            ""
        })
final class DateCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    HelpOption help;

    @Mixin
    PhraseOptions options;

    DateCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        return new PhraseRun(streams, options, DateCommand::answer).run();
    }

    private static PhraseRun.Answer answer(String phrase, @Nullable LocalDate day) {
        List<TimeMention> mentions = PhraseTimes.read(phrase, day);
        List<Map<String, Object>> all =
                mentions.stream().map(m -> fields(m, phrase)).toList();
        Map<String, Object> fields = new LinkedHashMap<>(all.isEmpty() ? Map.of("rule", "no time") : all.get(0));
        if (all.size() > 1) {
            fields.put("times", all);
        }
        List<String> lines = new ArrayList<>();
        mentions.forEach(m -> lines.add(told(m, phrase)));
        return new PhraseRun.Answer(fields, lines.isEmpty() ? List.of("no time words") : lines);
    }

    private static Map<String, Object> fields(TimeMention mention, String phrase) {
        Map<String, Object> fields = new LinkedHashMap<>();
        String past = mention.past().edtf();
        String future = mention.future().edtf();
        if (past != null) {
            fields.put("edtf", past);
        }
        if (future != null && !future.equals(past)) {
            fields.put("future", future);
        }
        fields.put("words", mention.span().of(phrase));
        fields.put("rule", mention.kind().label());
        return fields;
    }

    private static String told(TimeMention mention, String phrase) {
        String past = mention.past().edtf();
        String future = mention.future().edtf();
        String when = past == null && future == null
                ? "cannot be worked out"
                : Objects.equals(past, future) ? past : past + ", of the future " + future;
        return when + "; \"" + mention.span().of(phrase) + "\", by rule "
                + mention.kind().label();
    }
}
