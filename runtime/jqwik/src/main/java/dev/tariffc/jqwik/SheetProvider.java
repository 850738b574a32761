package dev.tariffc.jqwik;

import dev.tariffc.runtime.calculation.Calculator;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/** Hands jqwik the sheets that a property asks for by {@link Payer}, {@link WholeYear} and {@link Group}. */
public final class SheetProvider implements ArbitraryProvider {

    /** For jqwik, which finds it as a service. */
    public SheetProvider() {}

    @Override
    public boolean canProvideFor(TypeUsage type) {
        return (type.isOfType(FactSheet.class)
                        && type.findAnnotation(Payer.class).isPresent())
                || (type.isOfType(YearSheet.class)
                        && type.findAnnotation(WholeYear.class).isPresent())
                || (type.isOfType(GroupSheet.class)
                        && type.findAnnotation(Group.class).isPresent());
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage type, SubtypeProvider subtypes) {
        Optional<Arbitrary<?>> payer = type.findAnnotation(Payer.class).map(SheetProvider::payers);
        Optional<Arbitrary<?>> year = type.findAnnotation(WholeYear.class).map(SheetProvider::years);
        Optional<Arbitrary<?>> group = type.findAnnotation(Group.class).map(SheetProvider::groups);
        return Set.of(payer.or(() -> year).or(() -> group).orElseThrow());
    }

    private static Arbitrary<?> payers(Payer asked) {
        Calculator tariff = Tariffs.of(asked.value());
        Calculator then = asked.knownOn().isEmpty() ? tariff : tariff.asKnownOn(LocalDate.parse(asked.knownOn()));
        FactSheets sheets = FactSheets.of(then).withItems(asked.items()).near(asked.near());
        return (asked.gaps() ? sheets.withGaps() : sheets).sheets();
    }

    private static Arbitrary<?> years(WholeYear asked) {
        Calculator tariff = Tariffs.of(asked.value());
        FactSheets sheets = FactSheets.of(tariff).withItems(asked.items());
        return Arbitraries.of(tariff.tariff().charges()).flatMap(sheets::years);
    }

    private static Arbitrary<?> groups(Group asked) {
        Calculator tariff = Tariffs.of(asked.value());
        FactSheets sheets = FactSheets.of(tariff).withItems(2);
        return Arbitraries.of(tariff.tariff().charges()).flatMap(charge -> sheets.groups(charge, asked.max()));
    }
}
