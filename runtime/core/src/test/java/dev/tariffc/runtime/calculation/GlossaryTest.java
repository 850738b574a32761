package dev.tariffc.runtime.calculation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tariffc.runtime.fact.Domain;
import dev.tariffc.runtime.fact.Value;
import dev.tariffc.runtime.language.Language;
import dev.tariffc.runtime.number.Currency;
import dev.tariffc.runtime.returns.SmallRadio;
import dev.tariffc.runtime.wording.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GlossaryTest {

    private static final Clause.Written FRENCH = new Clause.Written(
            "2", "Redevances", 11, "La redevance est 1 % des recettes.", List.of("Les recettes brutes."));

    private final Glossary glossary = new Glossary(
            Language.ENGLISH,
            Map.of("income", "recettes", "talk", "parole"),
            Optional.of("Radio parlée"),
            Map.of(SmallRadio.Sentence.ROYALTY, FRENCH));

    private final Wording french = Wording.french().with(glossary);
    private final Wording english = Wording.english().with(glossary);

    @Test
    void aNameIsInTheLanguageOfTheReader() {
        assertEquals("recettes", french.term("income"));
        assertEquals("income", english.term("income"));
        assertEquals("company", french.term("company"));
    }

    @Test
    void aSentenceIsInTheLanguageOfTheReader() {
        assertEquals(FRENCH, french.sentence(SmallRadio.Sentence.ROYALTY));
        assertEquals(SmallRadio.Sentence.ROYALTY.written(), english.sentence(SmallRadio.Sentence.ROYALTY));
        assertEquals(SmallRadio.Sentence.TALK.written(), french.sentence(SmallRadio.Sentence.TALK));
    }

    @Test
    void theTitleIsInTheLanguageOfTheReader() {
        TariffDescription tariff = TariffDescription.of("Talk radio", "radio.tariff", LocalDate.of(2018, 1, 1))
                .build();
        assertEquals("Radio parlée", french.title(tariff));
        assertEquals("Talk radio", english.title(tariff));
    }

    @Test
    void aChoiceIsANameAndATextIsNot() {
        assertEquals("parole", french.value(Value.of("talk"), Domain.Kind.CHOICE, Currency.CAD));
        assertEquals("talk", french.value(Value.of("talk"), Domain.Kind.TEXT, Currency.CAD));
    }

    @Test
    void aTariffInFrenchIsReadInEnglish() {
        Wording reader = Wording.english()
                .with(new Glossary(Language.FRENCH, Map.of("recettes", "income"), Optional.empty(), Map.of()));
        assertEquals("income", reader.term("recettes"));
    }
}
