// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.cli;

import java.util.function.Supplier;
import org.picketline.extract.FactReader;
import org.picketline.query.GeoFunctions;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program: {@code picketline COMMAND …}. */
@Command(name = "picketline", mixinStandardHelpOptions = true, versionProvider = Version.class, sortOptions = false,
    description = "News about health-care labor disputes in, a knowledge graph out.",
    synopsisSubcommandLabel = "COMMAND", footerHeading = "%nExamples:%n",
    footer = {"  picketline ingest samples", "  picketline queries", "  picketline query list-strikes", "  picketline serve", "  picketline ingest --help", "",
        "Exit status: 0 fine, 1 bad usage or some input failed, 2 a fault in the program."})
public final class Picketline implements Runnable {

    @Spec
    private CommandSpec spec;

    private Picketline() { }

    public static void main(String[] arguments) {
        int status;
        GeoFunctions.notYet();
        try {
            status = commandLine(Console.system(), Readers::load).execute(arguments);
        } catch (OutOfMemoryError e) {
            System.err.println("Out of memory. Give more with PICKETLINE_OPTS=-Xmx4g, or fewer and smaller articles at once.");
            status = ExitStatus.FAULT;
        } catch (Error e) {
            e.printStackTrace();
            status = ExitStatus.FAULT;
        }
        System.exit(status);
    }

    /** @param reader loads the reader of facts; asked only when there is something to read */
    static CommandLine commandLine(Console console, Supplier<FactReader> reader) {
        ExitStatus status = new ExitStatus();
        return new CommandLine(new Picketline())
            .addSubcommand(new IngestCommand(console, reader))
            .addSubcommand(new QueryCommand(console.out()))
            .addSubcommand(new QueriesCommand(console.out()))
            .addSubcommand(new ServeCommand(console, reader))
            .addSubcommand(new ShowCommand(console))
            .addSubcommand(new ValidateCommand(console))
            .addSubcommand(new ExportCommand(console))
            .addSubcommand(new ReportCommand(console))
            .addSubcommand(new RetractCommand(console))
            .addSubcommand(new DatasetCommand(console))
            .addSubcommand(new LinkCommand(console))
            .addSubcommand(new ExplainCommand(console))
            .addSubcommand(new DecideCommand(console))
            .addSubcommand(new EvaluateCommand(console, reader))
            .addSubcommand(new CommandLine.HelpCommand())
            .setOut(console.outWriter()).setErr(console.errWriter())
            .setColorScheme(CommandLine.Help.defaultColorScheme(console.colour() ? Ansi.ON : Ansi.OFF))
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setUsageHelpAutoWidth(console.colour())
            .setParameterExceptionHandler(status).setExecutionExceptionHandler(status);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command: "
            + String.join(", ", spec.subcommands().keySet()));
    }
}
