package dev.tariffc.compiler.syntax;

import dev.tariffc.compiler.source.Span;
import java.time.LocalDate;
import java.util.Optional;

/** What a tariff is a sequence of: headings, quoted law, readings, and {@linkplain Sentence sentences}. */
public sealed interface Element
        permits Element.Heading, Element.LawText, Element.Interpretation, Element.Divergence, Sentence {

    Span span();

    <R> R accept(Visitor<R> visitor);

    /** The heading that it is; none for everything else. */
    default Optional<Heading> asHeading() {
        return Optional.empty();
    }

    /** Whether it says how the sentence before it is read. */
    default boolean isInterpretation() {
        return false;
    }

    /** One method for each kind, and one for all sentences, which have {@linkplain Sentence.Visitor one of their own}. */
    interface Visitor<R> {
        R visit(Heading node);

        R visit(LawText node);

        R visit(Interpretation node);

        R visit(Divergence node);

        R visit(Sentence node);
    }

    /**
     * {@code section 3 (b) "Subscriptions" (certified January 28, 2017)}.
     *
     * @param number the law's own number, spaces normalised: {@code 3 (b)}, {@code 385.21 (b)(1)}
     */
    record Heading(Span span, String number, Optional<Quoted> title, Optional<Version> version) implements Element {
        @Override
        public Optional<Heading> asHeading() {
            return Optional.of(this);
        }

        @Override
        public <R> R accept(Element.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code (certified July 18, 2014; set aside December 17, 2015)}: from when to when a text is known. */
    record Version(Span span, LocalDate certified, Optional<LocalDate> setAside) {}

    /** {@code > No later than the first day ...}: lines that follow one another are one text, without their marks. */
    record LawText(Span span, String text) implements Element {
        @Override
        public <R> R accept(Element.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code Interpretation: "..."}: how the sentence before it is read, and why. */
    record Interpretation(Span span, Quoted reason) implements Element {
        @Override
        public boolean isInterpretation() {
            return true;
        }

        @Override
        public <R> R accept(Element.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code Divergence: "..."}: what the official text of the other language says otherwise than the sentence, heading or
     * legal text before it.
     */
    record Divergence(Span span, Quoted reason) implements Element {
        @Override
        public <R> R accept(Element.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }
}
