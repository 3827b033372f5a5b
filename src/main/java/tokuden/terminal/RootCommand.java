package tokuden.terminal;

import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program itself: language, version and help. */
@picocli.CommandLine.Command(
        name = "tokuden",
        versionProvider = RootCommand.Version.class,
        sortOptions = false)
final class RootCommand extends CommandGroup {
    @Option(
            names = "--lang",
            paramLabel = "ja|en",
            scope = ScopeType.INHERIT,
            descriptionKey = "lang")
    String language;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            descriptionKey = "version")
    boolean version;

    RootCommand(Context context) {
        super(context);
    }

    /** As written into the jar by the build. */
    static final class Version implements picocli.CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String built = RootCommand.class.getPackage().getImplementationVersion();
            return new String[] {"tokuden " + (built == null ? "0.1.0-SNAPSHOT" : built)};
        }
    }
}
