package dev.tariffc.meaning;

/** A tariff that says nothing: the compiler has to refuse it, so that nobody is asked what it means. */
final class IllFormed extends RuntimeException {

    private static final long serialVersionUID = 1;

    IllFormed(String why) {
        super(why);
    }
}
