package dev.tariffc.compiler.analysis;

import dev.tariffc.compiler.model.AccountModel;
import dev.tariffc.compiler.model.ChargeModel;
import dev.tariffc.compiler.model.ExampleModel;
import dev.tariffc.compiler.model.FactModel;
import dev.tariffc.compiler.model.ObligationModel;
import dev.tariffc.compiler.model.TariffModel;
import dev.tariffc.compiler.problem.Phrase;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.problem.RuleProblem;
import dev.tariffc.compiler.syntax.Body;
import dev.tariffc.compiler.syntax.Sentence;
import dev.tariffc.compiler.syntax.Tariff;
import dev.tariffc.runtime.calculation.Calculator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** From what is written to what it means: names, kinds and units, periods, order, cases. */
public final class Analyzer {

    private static final int MOST_FACTS = 500;
    private static final int MOST_SENTENCES = 700;

    private Analyzer() {}

    /** The meaning of a tariff that was read without errors; none where an error was found. */
    public static Optional<TariffModel> analyze(Tariff tariff, Problems problems) {
        return analyze(tariff, problems, true);
    }

    /** What is wrong with a tariff of which only a part could be read. */
    public static void inspect(Tariff part, Problems problems) {
        analyze(part, problems, false);
    }

    private static Optional<TariffModel> analyze(Tariff tariff, Problems problems, boolean whole) {
        Outline outline = Outline.of(tariff);
        Force force = Force.bind(outline, tariff, problems);
        Equivalents.check(tariff, problems);
        List<Sentence.Pays> pays = outline.all(Sentence.Pays.class).toList();
        if (pays.isEmpty()) {
            problems.report(new RuleProblem.NoPays(tariff.title().span()));
            return Optional.empty();
        }
        if (isTooLarge(tariff, outline, problems)) {
            return Optional.empty();
        }
        String currency = pays.get(0).currency().code();
        Periods periods = new Periods(outline, problems);
        Symbols symbols = Symbols.collect(outline, new FactBinder(currency, periods, problems), problems);
        Binding binding = new Binding(outline, symbols, periods, currency, force, problems);

        binding.rules().bindAll();
        List<TariffModel.NamedPeriod> named = periods(binding);
        List<ChargeModel> charges = new ArrayList<>();
        pays.forEach(each -> charges.addAll(new ChargeBinder(binding).bind(each)));
        binding.combinations().check(binding.totals());
        List<ObligationModel> obligations = Obligations.bind(binding, charges);
        AccountModel account = Accounts.bind(binding, facts(binding));
        Claims claims = new Claims(binding);
        List<TariffModel.Always> always = claims.always();
        List<TariffModel.NeverFalls> neverFalls = claims.neverFalls();
        List<TariffModel.MayFall> mayFall = claims.mayFall();
        List<ExampleModel> examples = charges.isEmpty() ? List.of() : new Examples(binding, charges).bind();
        if (whole) {
            binding.rules().failedSilently().ifPresent(rule -> {
                throw new IllegalStateException("nothing was told of what is wrong with " + rule);
            });
        }
        if (charges.isEmpty() && !problems.hasErrors()) {
            problems.report(new RuleProblem.NoPays(pays.get(0).span()));
        }
        if (problems.hasErrors()) {
            return Optional.empty();
        }
        return Optional.of(new TariffModel(
                tariff.title().text(),
                tariff.source().baseName(),
                Equivalents.glossary(tariff),
                publications(outline),
                outline.knownFrom(),
                force.from(),
                force.to(),
                outline.clauses(),
                named,
                facts(binding),
                binding.rules().inOrder(),
                binding.totals(),
                charges,
                obligations,
                account,
                always,
                neverFalls,
                mayFall,
                examples));
    }

    /** A class of Java holds only so many constants; real tariffs have a twentieth of it. */
    private static boolean isTooLarge(Tariff tariff, Outline outline, Problems problems) {
        long facts = outline.all(Sentence.Given.class)
                .mapToLong(given -> given.facts().size())
                .sum();
        if (facts > MOST_FACTS) {
            problems.report(new RuleProblem.TooLarge(tariff.title().span(), Phrase.Plural.FACTS, MOST_FACTS));
        }
        if (outline.entries().size() > MOST_SENTENCES) {
            problems.report(new RuleProblem.TooLarge(tariff.title().span(), Phrase.Plural.SENTENCES, MOST_SENTENCES));
        }
        return facts > MOST_FACTS || outline.entries().size() > MOST_SENTENCES;
    }

    private static List<TariffModel.NamedPeriod> periods(Binding binding) {
        Terms terms = binding.terms(Optional.empty());
        List<TariffModel.NamedPeriod> named = new ArrayList<>();
        binding.outline().all(Sentence.Definition.class).forEach(definition -> {
            if (definition.body() instanceof Body.PeriodBody body) {
                terms.period(body.period())
                        .ifPresent(period -> named.add(
                                new TariffModel.NamedPeriod(definition.name().written(), period)));
            }
        });
        return named;
    }

    private static List<Calculator.Publication> publications(Outline outline) {
        return outline.all(Sentence.Publication.class)
                .map(sentence -> new Calculator.Publication(
                        kind(sentence.kind()), sentence.date(), sentence.in().text()))
                .toList();
    }

    private static Calculator.Publication.Kind kind(Sentence.Publication.Kind kind) {
        return switch (kind) {
            case PROPOSED -> Calculator.Publication.Kind.PROPOSED;
            case CERTIFIED -> Calculator.Publication.Kind.CERTIFIED;
            case CORRECTED -> Calculator.Publication.Kind.CORRECTED;
            case PUBLISHED -> Calculator.Publication.Kind.PUBLISHED;
        };
    }

    private static List<FactModel> facts(Binding binding) {
        Map<String, FactModel> facts = new LinkedHashMap<>();
        binding.outline()
                .all(Sentence.Given.class)
                .flatMap(given -> given.facts().stream())
                .forEach(fact -> {
                    if (binding.symbols().find(fact.name().key()).orElse(null) instanceof Symbol.OfFact of) {
                        facts.put(fact.name().key(), of.fact());
                    }
                });
        return List.copyOf(facts.values());
    }
}
