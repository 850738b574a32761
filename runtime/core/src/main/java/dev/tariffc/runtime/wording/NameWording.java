package dev.tariffc.runtime.wording;

import dev.tariffc.runtime.calculation.Clause;
import dev.tariffc.runtime.calculation.Glossary;
import dev.tariffc.runtime.calculation.TariffDescription;
import dev.tariffc.runtime.fact.About;
import dev.tariffc.runtime.fact.Fact;
import dev.tariffc.runtime.fact.Rule;
import dev.tariffc.runtime.fact.Subject;
import dev.tariffc.runtime.language.Catalogue;
import dev.tariffc.runtime.time.Period;
import java.util.Map;

/** What things are called: names, sentences and sections of a tariff, and kinds of periods. */
record NameWording(Catalogue words, Glossary glossary) {

    String term(String name) {
        return glossary.term(name, words.language());
    }

    Clause.Written sentence(Clause clause) {
        return glossary.sentence(clause, words.language());
    }

    String title(TariffDescription tariff) {
        return glossary.title(tariff, words.language());
    }

    String rule(Rule rule, Subject of) {
        String name = term(rule.label());
        return of.accept(new Subject.Visitor<>() {
            @Override
            public String visit(Subject.Payer payer) {
                return name;
            }

            @Override
            public String visit(Subject.Item item) {
                return name + ofItem(item);
            }

            @Override
            public String visit(Subject.Part part) {
                return name + " " + words.language().grammar().during(part.period());
            }

            @Override
            public String visit(Subject.ItemThen item) {
                return name + ofItem(item) + " " + words.language().grammar().during(item.period());
            }
        });
    }

    /** {@code gross income for "gala" in January 2018}. */
    String fact(Fact fact, About about, Subject subject) {
        String name = term(fact.label()) + ofItem(subject);
        return about.period()
                .map(period -> words.say("during", Map.of("name", name, "period", period)))
                .orElse(name);
    }

    /** {@code for "gala"}, with the space before it; nothing for the payer. */
    private String ofItem(Subject subject) {
        return subject.name()
                .map(item -> words.say("ofItem", Map.of("item", item)))
                .orElse("");
    }

    String section(String section) {
        return section.isEmpty() ? words.say("section.none") : words.say("section", Map.of("section", section));
    }

    String heading(String section, String title) {
        String heading =
                section.isEmpty() ? words.say("heading.none") : words.say("heading", Map.of("section", section));
        return title.isEmpty() ? heading : words.say("heading.withTitle", Map.of("heading", heading, "title", title));
    }

    String kind(Period.Kind kind) {
        return words.say("period." + kind);
    }
}
