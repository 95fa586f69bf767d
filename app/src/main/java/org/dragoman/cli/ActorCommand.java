package org.dragoman.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.actor.Actor;
import org.dragoman.actor.ActorBook;
import org.dragoman.actor.PhraseReader;
import org.dragoman.actor.Resolution;
import org.dragoman.place.Gazetteer;
import org.dragoman.place.PlaceReader;
import org.dragoman.run.LateDays;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code dragoman actor}: who a phrase names on a day, and why. */
@Command(
        name = "actor",
        description = {
            "Tells who a phrase names on a day, and why.",
            "",
            "A phrase is a name, an office, a nationality with a noun: \"Ben Ali\", \"the army chief of Sudan\", "
                    + "\"German soldiers\". Without a date the latest office counts.",
            ""
        })
final class ActorCommand implements Callable<Integer> {
    private record Known(ActorBook book, Gazetteer gazetteer) {}

    private final Streams streams;

    @Mixin
    HelpOption help;

    @Mixin
    LexiconOptions lexicon;

    @Mixin
    PhraseOptions options;

    ActorCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Known known = lexicon.load(files -> new Known(ActorBook.load(files), Gazetteer.load(files)));
        ActorBook book = known.book();
        DictionaryOptions.tell(book, streams.err());
        PhraseReader reader = new PhraseReader(book, new PlaceReader(known.gazetteer(), book));
        LateDays late = new LateDays(book);
        int code = new PhraseRun(streams, options, (phrase, day) -> {
                    late.note(day);
                    return answer(reader, phrase, day);
                })
                .run();
        late.tell(streams.err(), "phrase");
        return code;
    }

    private static PhraseRun.Answer answer(PhraseReader reader, String phrase, @Nullable LocalDate day) {
        Resolution resolution = reader.read(phrase, day);
        List<Map<String, Object>> parties =
                resolution.parties().stream().map(ActorCommand::fields).toList();
        Map<String, Object> fields = new LinkedHashMap<>();
        if (parties.isEmpty()) {
            fields.put("rule", "nobody");
        } else {
            fields.putAll(parties.get(0));
        }
        if (parties.size() > 1) {
            fields.put("parties", parties);
        }
        return new PhraseRun.Answer(fields, lines(resolution));
    }

    /** Country and sectors are absent where the tables know neither. */
    private static Map<String, Object> fields(Actor actor) {
        Map<String, Object> fields = new LinkedHashMap<>();
        if (actor.country() != null) {
            fields.put("country", actor.country());
        }
        if (actor.country() != null || !actor.sectors().isEmpty()) {
            fields.put("sectors", actor.sectors());
        }
        fields.put("name", actor.name());
        if (actor.office() != null) {
            fields.put("office", actor.office());
        }
        fields.put("rule", actor.rule());
        return fields;
    }

    private static List<String> lines(Resolution resolution) {
        List<String> lines = new ArrayList<>();
        for (Actor actor : resolution.parties()) {
            String codes = Stream.concat(Stream.ofNullable(actor.country()), actor.sectors().stream())
                    .collect(Collectors.joining(" "));
            lines.add((codes.isEmpty() ? "no code" : codes) + ": " + actor.name()
                    + (actor.office() == null ? "" : ", " + actor.office()) + "; by rule " + actor.rule());
        }
        if (lines.isEmpty()) {
            lines.add("nobody");
        }
        resolution.reasons().forEach(reason -> lines.add(" " + reason));
        return lines;
    }
}
