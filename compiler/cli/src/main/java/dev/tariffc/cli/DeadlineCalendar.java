package dev.tariffc.cli;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateStart;
import biweekly.property.Transparency;
import biweekly.property.Uid;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import dev.tariffc.runtime.calculation.Clause;
import dev.tariffc.runtime.calculation.Deadlines.Deadline;
import dev.tariffc.runtime.calculation.TariffDescription;
import dev.tariffc.runtime.calculation.TariffDescription.Publication;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Deadlines as iCalendar (RFC 5545), one all-day event each. The same deadlines are the same text, to the byte. */
final class DeadlineCalendar {

    private DeadlineCalendar() {}

    static String of(TariffDescription tariff, List<Deadline> deadlines, Words words) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId(words.say("deadlines.product"));
        calendar.setExperimentalProperty(
                "X-WR-CALNAME", Visible.of(words.ofRuntime().title(tariff)));
        Date stamp = stamp(tariff);
        deadlines.forEach(deadline -> calendar.addEvent(event(deadline, tariff, stamp, words)));
        return Biweekly.write(calendar).version(ICalVersion.V2_0).go();
    }

    private static VEvent event(Deadline deadline, TariffDescription tariff, Date stamp, Words words) {
        Clause.Written sentence = words.ofRuntime().sentence(deadline.clause());
        String section = words.ofRuntime().heading(sentence.section(), "");
        VEvent event = new VEvent();
        event.setUid(uid(deadline, tariff.title()));
        event.setDateTimeStamp(stamp);
        event.setDateStart(allDay(deadline.date()));
        event.setSummary(words.say(
                "deadlines.summary", Map.of("deadline", DeadlineWords.of(deadline, words), "section", section)));
        event.setDescription(words.say(
                "deadlines.description",
                Map.of("title", words.ofRuntime().title(tariff), "section", section, "words", sentence.words())));
        event.setTransparency(Transparency.transparent());
        return event;
    }

    /** A calendar program that reads the file again finds the same events, and makes no second ones. */
    private static Uid uid(Deadline deadline, String title) {
        String name = String.join(
                "\n",
                title,
                deadline.clause().section(),
                deadline.what(),
                deadline.date().toString());
        return new Uid(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString());
    }

    /** When what is told here was made known: the clock of this machine would make every file another one. */
    private static Date stamp(TariffDescription tariff) {
        LocalDate day = tariff.publications().stream()
                .map(Publication::date)
                .max(Comparator.naturalOrder())
                .orElse(tariff.inForceFrom());
        return Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private static DateStart allDay(LocalDate day) {
        DateTimeComponents components = new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
        return new DateStart(new ICalDate(components, false));
    }
}
