package org.dragoman.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.actor.ActorBook;
import org.dragoman.place.Gazetteer;
import org.dragoman.place.PhrasePlaces;
import org.dragoman.place.Place;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dragoman place}: which place a phrase names, where it lies, and why it is that one. */
@Command(
        name = "place",
        description = {
            "Tells which place a phrase names, where it lies, and why it is that one.",
            "",
            "A phrase is a name or says where: \"Victoria, Texas\", \"south of Krasnohorivka, Donetsk Oblast\".",
            ""
        })
final class PlaceCommand implements Callable<Integer> {
    private static final int OTHERS = 4;

    private final Streams streams;

    @Mixin
    HelpOption help;

    @Mixin
    LexiconOptions lexicon;

    @Mixin
    PhraseOptions options;

    @Option(
            names = "--country",
            paramLabel = "CODE",
            description = "The country that the text is about, CAN, which decides between places of one name.")
    @Nullable
    String country;

    PlaceCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        PhrasePlaces places = lexicon.load(files -> {
            ActorBook book = ActorBook.load(files);
            DictionaryOptions.tell(book, streams.err());
            return new PhrasePlaces(Gazetteer.load(files), book);
        });
        return new PhraseRun(streams, options, (phrase, day) -> answer(places.read(phrase, country))).run();
    }

    private static PhraseRun.Answer answer(List<PhrasePlaces.Found> found) {
        List<Map<String, Object>> all = found.stream().map(PlaceCommand::fields).toList();
        Map<String, Object> fields = new LinkedHashMap<>(all.isEmpty() ? Map.of("rule", "nowhere") : all.get(0));
        if (all.size() > 1) {
            fields.put("places", all);
        }
        List<String> lines = new ArrayList<>();
        for (PhrasePlaces.Found one : found) {
            lines.add(told(one.place()) + "; by rule " + one.rule());
            if (!one.others().isEmpty()) {
                String more =
                        one.others().size() > OTHERS ? "; and " + (one.others().size() - OTHERS) + " more" : "";
                lines.add(" also so called: "
                        + one.others().stream()
                                .limit(OTHERS)
                                .map(PlaceCommand::told)
                                .collect(Collectors.joining("; "))
                        + more);
            }
        }
        return new PhraseRun.Answer(fields, lines.isEmpty() ? List.of("nowhere") : lines);
    }

    private static Map<String, Object> fields(PhrasePlaces.Found found) {
        Place place = found.place();
        Map<String, Object> fields = new LinkedHashMap<>();
        put(fields, "name", place.name());
        put(fields, "country", place.country());
        put(fields, "admin1", place.admin1());
        put(fields, "latitude", place.latitude());
        put(fields, "longitude", place.longitude());
        put(fields, "geonameid", place.geonameid());
        put(fields, "feature", place.feature().name().toLowerCase(Locale.ROOT));
        put(fields, "rule", found.rule());
        return fields;
    }

    private static void put(Map<String, Object> fields, String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, value);
        }
    }

    /** {@code "Victoria, Texas, USA (city, 28.8053 -97.0036)"}. */
    private static String told(Place place) {
        String where = Stream.of(
                        place.name(), place.name().equals(place.admin1()) ? null : place.admin1(), place.country())
                .filter(part -> part != null)
                .collect(Collectors.joining(", "));
        String degrees = place.latitude() == null ? "" : ", " + place.latitude() + " " + place.longitude();
        return where + " (" + place.feature().name().toLowerCase(Locale.ROOT) + degrees + ")";
    }
}
