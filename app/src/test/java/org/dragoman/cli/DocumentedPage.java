package org.dragoman.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of the documentation as steps that can be done: files to write and commands to give, in their order.
 *
 * <p>A fence {@code ```tsv mine/actors/groups.tsv} writes a file. An indented line {@code ./dragoman …} is a command. In a
 * fence {@code ```console} a line {@code $ dragoman …} is one, and the lines below are what it prints; {@code ...} stands
 * for anything.
 */
record DocumentedPage(String name, List<Step> steps) {
    private static final Pattern FENCE = Pattern.compile("```(\\w*) ?(\\S*)");
    private static final Pattern COMMAND = Pattern.compile("    (?:\\./)?dragoman (.*)");

    /** What is to be done. */
    sealed interface Step permits Writing, Command {}

    /** A file to write. */
    record Writing(String file, String text) implements Step {}

    /** A command to give; {@code printed} is null where the page does not show what it prints. */
    record Command(String line, int at, String printed) implements Step {}

    static DocumentedPage read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Matcher command = COMMAND.matcher(lines.get(i));
            Matcher fence = FENCE.matcher(lines.get(i));
            if (command.matches()) {
                steps.add(new Command(command.group(1), i + 1, null));
            } else if (fence.matches()) {
                int end = i + 1;
                while (!lines.get(end).equals("```")) {
                    end++;
                }
                List<String> block = lines.subList(i + 1, end);
                if (fence.group(1).equals("console")) {
                    steps.addAll(commands(block, i + 2));
                } else if (!fence.group(2).isEmpty()) {
                    steps.add(new Writing(fence.group(2), String.join("\n", block) + "\n"));
                }
                i = end;
            }
        }
        return new DocumentedPage(String.valueOf(file.getFileName()), steps);
    }

    private static List<Step> commands(List<String> block, int at) {
        List<Step> commands = new ArrayList<>();
        int i = 0;
        while (i < block.size()) {
            int start = i++;
            StringBuilder printed = new StringBuilder();
            while (i < block.size() && !block.get(i).startsWith("$ ")) {
                printed.append(block.get(i++)).append('\n');
            }
            commands.add(
                    new Command(block.get(start).replaceFirst("^\\$ dragoman ", ""), at + start, printed.toString()));
        }
        return commands;
    }

    /** A pattern of what a command prints. */
    static Pattern pattern(String printed) {
        StringBuilder pattern = new StringBuilder();
        for (String line : printed.split("(?<=\n)")) {
            if (line.equals("...\n")) {
                pattern.append("(?:.*\n)*?");
            } else if (line.startsWith("... ")) {
                pattern.append(".* ").append(Pattern.quote(line.substring(4)));
            } else {
                pattern.append(Pattern.quote(line));
            }
        }
        return Pattern.compile(pattern.toString());
    }

    /** The command's words as a shell would split them, without remark and redirection. */
    static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        Matcher word = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)").matcher(line);
        while (word.find()) {
            String plain = word.group(3);
            if (plain != null && (plain.startsWith("#") || plain.equals(">"))) {
                break;
            }
            words.add(plain != null ? plain : word.group(1) != null ? word.group(1) : word.group(2));
        }
        return words;
    }
}
