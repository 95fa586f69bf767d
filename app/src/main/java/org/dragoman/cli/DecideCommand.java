package org.dragoman.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.dragoman.lexicon.LexiconFiles;
import org.dragoman.ontology.Plover;
import org.dragoman.review.Correction;
import org.dragoman.store.Decision;
import org.dragoman.store.Decision.Kind;
import org.dragoman.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code dragoman decide}: what people decide about findings, which no machine takes back. */
@Command(
        name = "decide",
        synopsisSubcommandLabel = "COMMAND",
        description = {
            "Records what people decide: it holds in every run, whatever the machine finds.",
            "",
            "A decision is never changed or taken out, only undone by another one.",
            ""
        })
final class DecideCommand implements Runnable {
    @Mixin
    HelpOption help;

    @Spec
    CommandSpec spec;

    /** The command with one command for each kind, and those that list, export and import. */
    static CommandLine with(Streams streams) {
        CommandLine command = new CommandLine(new DecideCommand());
        for (Kind kind : Kind.values()) {
            CommandLine one = new CommandLine(new Make(kind, streams));
            one.getCommandSpec().name(kind.word());
            one.getCommandSpec().usageMessage().description(described(kind));
            command.addSubcommand(one);
        }
        command.addSubcommand(new DecisionListCommand(streams));
        command.addSubcommand(new DecisionExportCommand(streams));
        command.addSubcommand(new DecisionImportCommand(streams));
        return command;
    }

    private static String described(Kind kind) {
        return switch (kind) {
            case CONFIRM -> "ID...: each of them is right as it is.";
            case REJECT -> "ID...: each of them is wrong, and does not count.";
            case MERGE -> "ID ID...: all of them are one.";
            case SPLIT -> "ID ID...: the others do not belong to the first.";
            case REDATE -> "ID DATE: it happened on another day; 2025-06-17, 2025-06, 2025-23 (EDTF).";
            case RECODE ->
                "ID CATEGORY: it is another event (CONSULT, \"CONSULT visit\"), or of another force (promise).";
            case REASSIGN -> "ID PARTIES: others did it, or to others; \"CHN GOV > TJK\", \"FRA, DEU\".";
            case RESTATUS -> "ID STATUS: actual, historical, future, hypothetical, negated, claimed.";
            case RESTAGE -> "ID STAGE: it stands at another stage.";
            case NOTE -> "ID TEXT: a remark, which changes nothing.";
            case UNDO -> "DECISION: it does not count any more. An undo can be undone too.";
        };
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command.");
    }

    /** Makes decisions of one kind. */
    @Command
    static final class Make implements Callable<Integer> {
        private final Kind kind;
        private final Streams streams;

        @Mixin
        HelpOption help;

        @Mixin
        StoreOptions store = new StoreOptions();

        @Option(
                names = "--by",
                paramLabel = "NAME",
                description = "Who decides. Default: the name you are logged in with.")
        String author = System.getProperty("user.name", "");

        @Option(names = "--reason", paramLabel = "TEXT", description = "Why.")
        @Nullable
        String reason;

        @Option(
                names = "--at",
                paramLabel = "TIME",
                converter = TimeConverter.class,
                description = "When it was decided: 2026-03-01T09:00:00Z or 2026-03-01. Default: now.")
        Instant at = Instant.now();

        @Parameters(paramLabel = "ID", arity = "1..*", description = "What it is about; see above.")
        List<String> arguments = List.of();

        Make(Kind kind, Streams streams) {
            this.kind = kind;
            this.streams = streams;
        }

        @Override
        public Integer call() {
            try (Store opened = Store.openExisting(store.store)) {
                for (Decision decision : decisions(opened)) {
                    boolean fresh = opened.decide(decision);
                    streams.err().println(decision.id() + (fresh ? "" : " (made before)"));
                }
                streams.err().flush();
                return 0;
            } catch (IllegalArgumentException e) {
                throw new UsageException(e);
            }
        }

        private List<Decision> decisions(Store opened) {
            String value = null;
            String why = reason;
            List<String> subjects = arguments;
            if (kind.hasValue() || (kind == Kind.NOTE && reason == null)) {
                if (arguments.size() != 2) {
                    throw new UsageException(kind.word() + " takes two arguments: " + described(kind));
                }
                subjects = arguments.subList(0, 1);
                value = kind == Kind.NOTE ? null : arguments.get(1);
                why = kind == Kind.NOTE ? arguments.get(1) : reason;
            }
            if (value != null) {
                value = Correction.checked(
                        kind, value, opened.finding(null, subjects.get(0)), Plover.load(LexiconFiles.bundled()));
            }
            boolean each = kind == Kind.CONFIRM || kind == Kind.REJECT || kind == Kind.UNDO;
            List<Decision> made = new ArrayList<>();
            for (List<String> of : each ? subjects.stream().map(List::of).toList() : List.of(subjects)) {
                made.add(Decision.of(kind, of, value, author, at, why));
            }
            return made;
        }
    }

    /** Reads a time, or a day as its first moment. */
    static final class TimeConverter implements ITypeConverter<Instant> {
        @Override
        public Instant convert(String value) {
            try {
                return value.length() == 10
                        ? LocalDate.parse(value).atStartOfDay(ZoneOffset.UTC).toInstant()
                        : Instant.parse(value);
            } catch (DateTimeException e) {
                throw new TypeConversionException(
                        "\"" + value + "\" is no time; write 2026-03-01T09:00:00Z or 2026-03-01");
            }
        }
    }
}
