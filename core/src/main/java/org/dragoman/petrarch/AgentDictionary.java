package org.dragoman.petrarch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a dictionary of agents: a phrase, its plural in braces if it is not regular, and a code with a tilde where an
 * actor's code would stand. What cannot be read is told by file and line, and passed over.
 *
 * <pre>
 * !PERSON! = MAN, MEN, WOMAN, WOMEN
 * POLICE {} [~COP]
 * FISHER!PERSON! [~LAB]
 * </pre>
 */
public final class AgentDictionary {
    private static final Pattern SET = Pattern.compile("(![A-Z_]+!)\\s*=\\s*(.+)");
    private static final Pattern AGENT =
            Pattern.compile("([^{\\[]+?)\\s*(?:\\{([^}]*)\\})?\\s*\\[\\s*(~?)([A-Z]+)(~?)([A-Z]*)\\s*\\].*");

    private final CameoCodes codes;
    private final Dictionary file;
    private final Map<String, List<String>> sets = new HashMap<>();
    private final List<AgentNoun> agents = new ArrayList<>();
    private int line;

    private AgentDictionary(CameoCodes codes, Dictionary file) {
        this.codes = codes;
        this.file = file;
    }

    /**
     * The agents of a file, in its order.
     *
     * @param name the file's name, for messages
     * @param faults takes what cannot be read
     */
    public static List<AgentNoun> read(String name, byte[] bytes, CameoCodes codes, List<String> faults) {
        AgentDictionary reader = new AgentDictionary(codes, new Dictionary(name, faults));
        for (String line : Dictionary.lines(bytes)) {
            reader.line++;
            reader.read(Dictionary.bare(line).strip());
        }
        return List.copyOf(reader.agents);
    }

    private void read(String text) {
        if (text.isEmpty()) {
            return;
        }
        Matcher set = SET.matcher(text);
        if (set.matches()) {
            sets.put(set.group(1), List.of(set.group(2).strip().split("\\s*,\\s*")));
            return;
        }
        Matcher agent = AGENT.matcher(text);
        if (!agent.matches()) {
            file.fault(line, "\"" + text + "\" is no agent; write POLICE_OFFICER [~COP]");
            return;
        }
        try {
            String phrase = agent.group(1).strip();
            String problem = Dictionary.unreadable(phrase);
            if (!problem.isEmpty()) {
                throw new IllegalArgumentException(problem);
            }
            List<Spelling> spellings = spellings(phrase, agent.group(2));
            agents.add(new AgentNoun(
                    spellings,
                    code(agent.group(3), agent.group(4), agent.group(5), agent.group(6)),
                    file.name(),
                    line));
        } catch (IllegalArgumentException | CameoCodes.UnknownCodeException e) {
            file.fault(line, e.getMessage() + "; the agent is passed over");
        }
    }

    /** {@code [~COP]} follows the actor's code, {@code [IGO~]} goes before it, {@code [IGO~MIL]} around it. */
    private CameoCode code(String before, String roles, String after, String more)
            throws CameoCodes.UnknownCodeException {
        if (!before.isEmpty()) {
            return codes.agent(roles + more);
        }
        if (after.isEmpty()) {
            throw new IllegalArgumentException("no ~ in [" + roles + "]; write [~" + roles + "]");
        }
        CameoCode first = codes.actor(roles);
        List<String> sectors = new ArrayList<>(first.sectors());
        sectors.addAll(more.isEmpty() ? List.of() : codes.agent(more).sectors());
        return new CameoCode(first.country(), sectors.stream().distinct().toList());
    }

    /** The phrase with its plurals; where a set stands in it, one phrase for each member and no plurals. */
    private List<Spelling> spellings(String phrase, @org.jspecify.annotations.Nullable String plural) {
        int open = phrase.indexOf('!');
        int close = open < 0 ? -1 : phrase.indexOf('!', open + 1);
        if (close > 0) {
            String name = phrase.substring(open, close + 1);
            List<String> members = sets.get(name);
            if (members == null) {
                throw new IllegalArgumentException("no set " + name + " above; write " + name + " = MAN, WOMAN");
            }
            List<Spelling> all = new ArrayList<>();
            for (String member : members) {
                all.addAll(spellings(phrase.substring(0, open) + member + phrase.substring(close + 1), ""));
            }
            return all;
        }
        if (open >= 0) {
            throw new IllegalArgumentException("\"" + phrase + "\" has a ! without another");
        }
        Spelling spelling = Spelling.noun(phrase);
        List<Spelling> all = new ArrayList<>(List.of(spelling));
        if (plural == null && !phrase.endsWith("_")) {
            all.addAll(spelling.plurals());
        } else if (plural != null && !plural.isBlank()) {
            all.add(Spelling.noun(plural.strip()));
        }
        return all;
    }
}
