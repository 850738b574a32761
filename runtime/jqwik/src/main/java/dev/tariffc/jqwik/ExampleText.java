package dev.tariffc.jqwik;

import dev.tariffc.runtime.calculation.Assessment;
import dev.tariffc.runtime.calculation.Position;
import dev.tariffc.runtime.calculation.TariffDescription;
import dev.tariffc.runtime.calculation.TariffDescription.Reading;
import dev.tariffc.runtime.calculation.Total;
import dev.tariffc.runtime.fact.Domain;
import dev.tariffc.runtime.fact.Fact;
import dev.tariffc.runtime.fact.Value;
import dev.tariffc.runtime.language.Language;
import dev.tariffc.runtime.number.Currency;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.time.Period;
import dev.tariffc.runtime.wording.Wording;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes a sheet as a worked example of its tariff: what is given, and what the calculator makes of it. */
final class ExampleText {

    private static final Map<String, String> SIGNS = Map.of("EUR", "€", "GBP", "£");

    private final FactSheet sheet;
    private final TariffDescription tariff;
    private final Wording wording;
    private final boolean french;

    ExampleText(FactSheet sheet) {
        this.sheet = sheet;
        this.tariff = sheet.tariff().tariff();
        Language language = tariff.glossary().written();
        this.wording = Wording.of(language);
        this.french = language.equals(Language.FRENCH);
    }

    String write() {
        List<String> text = new ArrayList<>();
        text.add(say("example \"found\":", "exemple « trouvé » :"));
        text.add("  " + paid() + ",");
        sheet.told().forEach(told -> text.add("  " + told(told) + ","));
        List<String> remarks = new ArrayList<>();
        for (Total total : tariff.totals(sheet.charge())) {
            sheet.position()
                    .sums(total)
                    .filter(sums -> !sums.soFar().isZero())
                    .ifPresent(sums -> before(total, sums)
                            .ifPresentOrElse(
                                    told -> text.add("  " + told + ","),
                                    () -> remarks.add(
                                            total.label() + say(" so far: ", " jusqu'alors : ") + sums.soFar())));
        }
        if (!sheet.without().isEmpty()) {
            text.add(say("  otherwise 0,", "  sinon 0,"));
        }
        text.add("  " + say("then ", "alors ") + outcome() + ".");
        remarks.addAll(reasons());
        remarks.forEach(remark -> text.add("-- " + remark));
        return String.join("\n", text);
    }

    private String say(String english, String inFrench) {
        return french ? inFrench : english;
    }

    private String paid() {
        Period paid = sheet.paid();
        String what = switch (paid.kind()) {
            case MONTH -> say("the month is ", "le mois est ");
            case YEAR -> say("the year is ", "l'année est ");
            case QUARTER -> say("the quarter is ", "le trimestre est ");
            case DAY, TWO_MONTHS, HALF_YEAR, SEASON, OCCASION -> say("the period is ", "la période est ");
        };
        return what + named(paid);
    }

    /** A period as sentences name it. */
    private String named(Period period) {
        String month = wording.period(Period.month(YearMonth.from(period.start())));
        return switch (period.kind()) {
            case MONTH, TWO_MONTHS -> month;
            case QUARTER -> say("the quarter of ", "le trimestre de ") + month;
            case HALF_YEAR -> say("the half-year of ", "le semestre de ") + month;
            case YEAR, SEASON -> Integer.toString(period.start().getYear());
            case DAY, OCCASION -> wording.date(period.start());
        };
    }

    private String told(FactSheet.Told told) {
        boolean plain = tariff.readings(sheet.charge(), sheet.paid()).contains(new Reading(told.fact(), told.about()));
        Optional<Period> about = plain ? Optional.empty() : told.about().period();
        String item = told.item()
                .map(name -> say(" for \"" + name + '"', " pour « " + name + " »"))
                .orElse("");
        return given(told.fact(), item, about, told.value());
    }

    private String given(Fact fact, String item, Optional<Period> about, Value value) {
        String when = about.map(period -> say(" in ", " en ") + named(period)).orElse("");
        String words = inSentences(wording.value(value, fact.domain().kind(), Currency.CAD));
        boolean quoted =
                fact.domain().kind() == Domain.Kind.TEXT && value.asText().isPresent();
        return fact.label()
                + item
                + when
                + say(" is ", " est ")
                + (quoted ? say('"' + words + '"', "« " + words + " »") : words);
    }

    /** Sentences write an amount with the sign of its currency, whosever dollar it is. */
    private String inSentences(String amount) {
        String sign = SIGNS.getOrDefault(sheet.charge().currency().code(), "$");
        return amount.replace("$", sign);
    }

    /** A sum so far as what the period before had, where that is of the same year. */
    private Optional<String> before(Total total, Position.Sums sums) {
        Rational soFar = sums.soFar();
        return tariff.readings(sheet.charge(), sheet.paid()).stream()
                .filter(reading -> reading.fact().label().equals(total.label()))
                .flatMap(reading -> reading.about().period().stream()
                        .map(period -> period.minus(1))
                        .filter(sums.over()::contains)
                        .map(period -> given(reading.fact(), "", Optional.of(period), Value.of(soFar))))
                .findFirst();
    }

    private String outcome() {
        String payable = sheet.charge().payables().get(0).label();
        return sheet.assess().match(this::amounts, refusals -> payable + say(" is refused", " est refusé"));
    }

    private List<String> reasons() {
        return sheet.assess()
                .match(
                        assessment -> List.of(),
                        refusals -> refusals.stream()
                                .map(refusal -> wording.refusal(refusal, sheet.charge()))
                                .toList());
    }

    private String amounts(Assessment assessment) {
        List<String> amounts = new ArrayList<>();
        for (Assessment.Result result : assessment.results()) {
            amounts.add(result.rule().label()
                    + say(" is ", " est ")
                    + inSentences(wording.money(result.payable().amount(), Currency.CAD)));
        }
        return String.join(", ", amounts);
    }
}
