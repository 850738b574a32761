package dev.tariffc.cli;

import java.util.List;

/** What the user handed in cannot be used; the messages say why, in the user's language. */
public final class InputProblem extends Exception {

    private final List<String> messages;

    public InputProblem(String message) {
        this(List.of(message));
    }

    public InputProblem(List<String> messages) {
        super(String.join(" ", messages));
        this.messages = List.copyOf(messages);
    }

    /** What is wrong, in the order in which it is told. */
    public List<String> messages() {
        return messages;
    }

    /** Says everything on the terminal. */
    void print(Terminal terminal) {
        messages.forEach(terminal::error);
    }
}
