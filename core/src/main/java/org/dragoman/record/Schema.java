package org.dragoman.record;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON Schema (draft 2020-12) of what is written, made from the record classes themselves.
 *
 * <p>Example: {@code Schema.of(FindingRecord.EventRecord.class)} requires {@code kind}, {@code id}, {@code document} and
 * the other fields that every event has. Fields that it does not know may be added by later versions.
 */
public final class Schema {
    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** Strings that may be empty, and are then left out. */
    private static final Set<String> OPTIONAL = Set.of("action", "object");

    /** Kinds of lines that one stream mixes, told apart by their field {@code kind}. */
    private static final Set<String> KINDS = Set.of("event", "commitment", "entry", "link");

    private Schema() {}

    /** The schema of a record class, as indented JSON that ends in a line feed. */
    public static String of(Class<? extends Record> type) {
        ObjectNode schema = JSON.createObjectNode();
        schema.put("$schema", DRAFT);
        schema.put("title", name(type));
        describe(type, schema);
        return text(schema);
    }

    /** The schema of any line that {@code code} writes, an event or a commitment. */
    public static String ofFindings() {
        return ofEither("finding", List.of(FindingRecord.EventRecord.class, FindingRecord.CommitmentRecord.class));
    }

    /** The schema of lines that are of one of these record classes each, told apart by their field {@code kind}. */
    public static String ofEither(String title, List<Class<? extends Record>> types) {
        ObjectNode schema = JSON.createObjectNode();
        schema.put("$schema", DRAFT);
        schema.put("title", title);
        ArrayNode either = schema.putArray("oneOf");
        types.forEach(type -> describe(type, either.addObject()));
        return text(schema);
    }

    private static String text(ObjectNode schema) {
        return JSON.writeValueAsString(schema).replace("\r\n", "\n") + "\n";
    }

    /** The kind of finding a record class stands for: {@code event}. */
    private static String name(Class<?> type) {
        return type.getSimpleName().replace("Record", "").toLowerCase(java.util.Locale.ROOT);
    }

    private static void describe(Class<?> type, ObjectNode schema) {
        schema.put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = JSON.createArrayNode();
        for (RecordComponent component : type.getRecordComponents()) {
            String field = field(component);
            property(component.getAnnotatedType(), properties.putObject(field));
            if (field.equals("kind") && KINDS.contains(name(type))) {
                properties.withObjectProperty(field).put("const", name(type));
            }
            if (always(component)) {
                required.add(field);
            }
        }
        schema.set("required", required);
    }

    private static String field(RecordComponent component) {
        JsonProperty property = component.getAccessor().getAnnotation(JsonProperty.class);
        return property == null ? component.getName() : property.value();
    }

    /** Whether the field is never left out. */
    private static boolean always(RecordComponent component) {
        Class<?> type = component.getType();
        return !component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                && type != List.class
                && type != Map.class
                && !OPTIONAL.contains(component.getName());
    }

    private static void property(AnnotatedType annotated, ObjectNode schema) {
        Class<?> type = annotated instanceof AnnotatedParameterizedType parameterized
                ? (Class<?>) ((java.lang.reflect.ParameterizedType) parameterized.getType()).getRawType()
                : (Class<?>) annotated.getType();
        if (type == List.class) {
            schema.put("type", "array");
            property(argument(annotated, 0), schema.putObject("items"));
        } else if (type == Map.class) {
            schema.put("type", "object");
            property(argument(annotated, 1), schema.putObject("additionalProperties"));
        } else if (type.isRecord()) {
            describe(type, schema);
        } else {
            schema.put("type", simple(type));
        }
    }

    private static AnnotatedType argument(AnnotatedType type, int index) {
        return ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[index];
    }

    private static String simple(Class<?> type) {
        if (type == int.class || type == Integer.class) {
            return "integer";
        }
        if (type == double.class || type == Double.class) {
            return "number";
        }
        return type == boolean.class || type == Boolean.class ? "boolean" : "string";
    }
}
