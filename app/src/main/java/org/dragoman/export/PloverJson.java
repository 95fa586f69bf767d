package org.dragoman.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dragoman.record.CodedDocument;
import org.dragoman.record.FindingRecord;
import org.dragoman.record.FindingRecord.ActorRecord;
import org.dragoman.record.FindingRecord.CountRecord;
import org.dragoman.record.FindingRecord.EventRecord;
import org.dragoman.record.FindingRecord.PlaceRecord;
import org.dragoman.record.Sink;
import org.dragoman.text.CleanText;
import org.dragoman.text.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * PLOVER JSON, one event a line, under the codebook's field names.
 *
 * <p>What is not actual carries PLOVER's auxiliary modes among the contexts ({@code historical}, {@code future}, {@code
 * hypothetical}, {@code negation}), as the codebook has it, and {@code status} beside it. {@code text} stays out: it
 * is for those who hold the rights; {@code text_info} says where the words stand. Numbers are the least that was said.
 */
public final class PloverJson implements Sink {
    private static final ObjectWriter WRITER = JsonMapper.builder().build().writer();

    private final Facts facts;
    private final OutputStream out;

    /** @param out where the lines go; closed with the sink */
    public PloverJson(Facts facts, OutputStream out) {
        this.facts = facts;
        this.out = out;
    }

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Event(
            String id,
            @JsonProperty("has_event") boolean hasEvent,
            @Nullable String date,
            @Nullable String enddate,
            List<Entity> actor,
            List<Entity> recipient,
            List<String> event,
            @JsonProperty("event_loc") @Nullable Location eventLoc,
            @JsonProperty("event_text") List<String> eventText,
            @JsonProperty("quad_code") @Nullable Integer quadCode,
            @JsonProperty("event_scale") @Nullable Double eventScale,
            List<String> mode,
            List<String> context,
            @Nullable Size size,
            @JsonProperty("text_info") TextInfo textInfo,
            @JsonProperty("cite_info") Citation citeInfo,
            String coder,
            List<String> status,
            String cameo,
            double confidence) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Entity(
            @Nullable String code,
            @Nullable String sector,
            @JsonProperty("other_sector_codes") List<String> otherSectors,
            @JsonProperty("entity_text") @Nullable String entityText,
            @JsonProperty("entity_name") String entityName,
            @JsonProperty("country_name") @Nullable String countryName,
            @Nullable String office) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Location(
            @JsonProperty("extracted_place") String extracted,
            @JsonProperty("resolved_place") @Nullable String resolved,
            @Nullable Integer geonameid,
            @Nullable Double lat,
            @Nullable Double lon,
            @Nullable String country,
            @JsonProperty("country_code") @Nullable String countryCode) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Size(
            @Nullable Integer dead,
            @Nullable Integer injured,
            @Nullable Integer arrested) {}

    record TextInfo(int sequence, int start, int end) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Citation(
            String citation,
            @Nullable String url,
            @Nullable String title,
            String language,
            @Nullable String publication,
            String codebook,
            String version) {}

    @Override
    public void write(CodedDocument document) throws IOException {
        for (FindingRecord finding : document.findings()) {
            if (finding instanceof EventRecord event && event.event() != null) {
                out.write(
                        WRITER.writeValueAsString(event(event, document.text())).getBytes(StandardCharsets.UTF_8));
                out.write('\n');
            }
        }
    }

    private Event event(EventRecord event, CleanText text) {
        Document document = text.document();
        String language = document.language();
        String edtf = event.date() == null
                ? String.valueOf(text.published())
                : event.date().edtf();
        int slash = edtf.indexOf('/');
        return new Event(
                event.id(),
                true,
                edtf.equals("null") ? null : slash < 0 ? edtf : edtf.substring(0, slash),
                slash < 0 ? null : edtf.substring(slash + 1),
                event.actor().stream().map(this::entity).toList(),
                event.recipient().stream().map(this::entity).toList(),
                event.event() == null ? List.of() : List.of(event.event()),
                location(event.place()),
                List.of(event.evidence().trigger().text()),
                event.quad(),
                event.score(),
                event.mode() == null ? List.of() : List.of(event.mode()),
                contexts(event),
                size(event.numbers()),
                new TextInfo(
                        event.sentence(),
                        event.evidence().start(),
                        event.evidence().end()),
                new Citation(
                        document.id(),
                        document.url(),
                        document.title(),
                        language == null ? "en" : language,
                        document.publisher(),
                        "PLOVER 2.0 draft",
                        facts.version()),
                "Dragoman " + facts.version(),
                event.status(),
                event.cameo(),
                event.confidence());
    }

    private Entity entity(ActorRecord actor) {
        List<String> sectors = actor.sectors();
        return new Entity(
                actor.country(),
                sectors.isEmpty() ? null : sectors.get(0),
                sectors.size() < 2 ? List.of() : sectors.subList(1, sectors.size()),
                actor.text(),
                actor.name(),
                actor.country() == null ? null : facts.country(actor.country()),
                actor.office());
    }

    private @Nullable Location location(@Nullable PlaceRecord place) {
        return place == null
                ? null
                : new Location(
                        place.text(),
                        place.name(),
                        place.geonameid(),
                        place.latitude(),
                        place.longitude(),
                        place.country() == null ? null : facts.country(place.country()),
                        place.country());
    }

    private static List<String> contexts(EventRecord event) {
        List<String> contexts = new ArrayList<>(event.contexts());
        for (String status : event.status()) {
            switch (status) {
                case "historical", "future", "hypothetical" -> contexts.add(status);
                case "negated" -> contexts.add("negation");
                default -> {}
            }
        }
        return contexts;
    }

    private static @Nullable Size size(Map<String, CountRecord> numbers) {
        Size size = new Size(least(numbers, "dead"), least(numbers, "injured"), least(numbers, "arrested"));
        return size.dead() == null && size.injured() == null && size.arrested() == null ? null : size;
    }

    private static @Nullable Integer least(Map<String, CountRecord> numbers, String what) {
        CountRecord count = numbers.get(what);
        return count == null ? null : count.min() == null ? count.max() : count.min();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
