package tokuden.terminal;

/** What every command is given: the tools to work with and the console to speak through. */
record Context(Tools tools, Console console) {}
