package io.mailuo.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The commands, of which a command line needs one. Reading the annotations of every option of every command takes longer
 * than most commands run: only the command that is named is made; of the others the overview shows name and description,
 * and a guess at a misspelt name needs no more.
 */
final class Commands {

    private final Map<Class<? extends BaseCommand>, Supplier<? extends BaseCommand>> all = new LinkedHashMap<>();

    /** Adds a command behind those added before. */
    <C extends BaseCommand> Commands add(Class<C> type, Supplier<C> command) {
        all.put(type, command);
        return this;
    }

    /**
     * Makes them known to a command line.
     *
     * @param arguments what the user gave; the command named in them can run afterwards
     */
    void addTo(CommandLine line, List<String> arguments) {
        // A name may also come from a file of arguments, @FILE.
        boolean anyMayBeNamed = arguments.stream().anyMatch(argument -> argument.startsWith("@"));
        all.forEach((type, command) -> {
            Command description = type.getAnnotation(Command.class);
            boolean named = anyMayBeNamed || arguments.contains(description.name());
            line.addSubcommand(description.name(), named ? command.get() : onlyDescribed(description));
        });
    }

    private static CommandSpec onlyDescribed(Command description) {
        CommandSpec spec = CommandSpec.create().name(description.name());
        spec.usageMessage().description(description.description());
        return spec;
    }
}
