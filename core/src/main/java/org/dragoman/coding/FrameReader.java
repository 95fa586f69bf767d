package org.dragoman.coding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.clause.Clause;
import org.dragoman.lexicon.LexiconException;
import org.dragoman.ontology.Act;
import org.dragoman.ontology.Phase;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads one file of frames, YAML 1.2, with the line of everything it reads. */
final class FrameReader {
    private static final Set<String> KEYS = Set.of(
            "id",
            "act",
            "phase",
            "content",
            "over",
            "actor",
            "recipient",
            "mutual",
            "reports",
            "relation",
            "verbs",
            "nouns",
            "adjectives",
            "examples",
            "not",
            "note");
    private static final Set<String> EXAMPLE_KEYS = Set.of("text", "event", "mode", "cameo", "status", "relation");

    private final String file;

    FrameReader(String file) {
        this.file = file;
    }

    List<Frame> read(String yaml) {
        List<Frame> frames = new ArrayList<>();
        try {
            Node root = new Compose(LoadSettings.builder().setLabel(file).build())
                    .composeString(yaml)
                    .orElse(null);
            if (root instanceof SequenceNode list) {
                list.getValue().forEach(node -> frames.add(frame(mapping(node, KEYS))));
            } else if (root != null) {
                throw fault(root, "a frame file is a list of frames; begin each with \"- id:\"");
            }
        } catch (YamlEngineException e) {
            throw new LexiconException(file, 0, String.valueOf(e.getMessage()));
        }
        return frames;
    }

    private Frame frame(Map<String, Node> entry) {
        Node idNode = entry.get("id");
        if (idNode == null) {
            throw new LexiconException(file, 0, "a frame without id");
        }
        String id = scalar(idNode);
        Act act = constant(entry.get("act"), Act.class, Act.DO);
        Phase phase = constant(entry.get("phase"), Phase.class, Phase.NONE);
        Node contentNode = entry.get("content");
        String content = contentNode == null ? null : scalar(contentNode);
        boolean operator = entry.containsKey("act") || phase != Phase.NONE;
        String relation = optional(entry.get("relation"));
        if (!operator && content == null && relation == null) {
            throw fault(idNode, id + " names neither act, phase, content nor relation; give one");
        }
        List<Trigger> triggers = new ArrayList<>();
        strings(entry.get("verbs")).forEach(t -> triggers.add(Trigger.of(Clause.Kind.VERB, t)));
        strings(entry.get("nouns")).forEach(t -> triggers.add(Trigger.of(Clause.Kind.NOUN, t)));
        strings(entry.get("adjectives")).forEach(t -> triggers.add(Trigger.of(Clause.Kind.ADJECTIVE, t)));
        if (triggers.isEmpty()) {
            throw fault(idNode, id + " has no verbs, nouns or adjectives: nothing can ever match it");
        }
        List<Frame.Example> examples = new ArrayList<>();
        Node written = entry.get("examples");
        if (written instanceof SequenceNode list) {
            list.getValue().forEach(node -> examples.add(example(node)));
        }
        return new Frame(
                id,
                act,
                phase,
                content,
                operator,
                over(entry.get("over")),
                strings(entry.get("actor")),
                strings(entry.get("recipient")),
                flag(entry.get("mutual")),
                flag(entry.get("reports")),
                relation,
                triggers,
                examples,
                strings(entry.get("not")),
                file + ":" + line(idNode));
    }

    private Frame.Example example(Node node) {
        Map<String, Node> entry = mapping(node, EXAMPLE_KEYS);
        Node textNode = entry.get("text");
        if (textNode == null) {
            throw fault(node, "an example without text");
        }
        Marked marked = Marked.of(scalar(textNode));
        Node event = entry.get("event");
        return new Frame.Example(
                marked.text(),
                marked.actors(),
                marked.recipients(),
                marked.trigger(),
                event == null ? "" : scalar(event),
                optional(entry.get("mode")),
                optional(entry.get("cameo")),
                optional(entry.get("status")),
                optional(entry.get("relation")),
                line(node));
    }

    private Map<String, Node> mapping(Node node, Set<String> keys) {
        if (!(node instanceof MappingNode mapping)) {
            throw fault(node, "expected \"key: value\" lines");
        }
        Map<String, Node> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            String key = scalar(tuple.getKeyNode());
            if (!keys.contains(key)) {
                throw fault(
                        tuple.getKeyNode(),
                        "unknown key \"" + key + "\"; known are "
                                + keys.stream().sorted().toList());
            }
            entries.put(key, tuple.getValueNode());
        }
        return entries;
    }

    private List<String> strings(@Nullable Node node) {
        if (node == null) {
            return List.of();
        }
        if (node instanceof SequenceNode list) {
            return list.getValue().stream().map(this::scalar).toList();
        }
        return List.of(scalar(node));
    }

    /** Where to look for the content: null where the frame leaves that to the default. */
    private @Nullable List<String> over(@Nullable Node node) {
        return node == null ? null : strings(node);
    }

    private String scalar(Node node) {
        if (node instanceof ScalarNode value) {
            return value.getValue().strip();
        }
        throw fault(node, "expected a single value; put text with a colon or bracket in quotes");
    }

    private @Nullable String optional(@Nullable Node node) {
        return node == null ? null : scalar(node);
    }

    private boolean flag(@Nullable Node node) {
        return node != null && scalar(node).equals("true");
    }

    private <E extends Enum<E>> E constant(@Nullable Node node, Class<E> type, E missing) {
        if (node == null) {
            return missing;
        }
        try {
            return Enum.valueOf(type, scalar(node).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw fault(
                    node,
                    "\"" + scalar(node) + "\" is none of "
                            + Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT));
        }
    }

    private static int line(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }

    private LexiconException fault(Node node, String problem) {
        return new LexiconException(file, line(node), problem);
    }
}
