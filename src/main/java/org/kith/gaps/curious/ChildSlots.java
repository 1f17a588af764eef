package org.kith.gaps.curious;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.kith.circle.AgencyRow;
import org.kith.circle.Called;
import org.kith.circle.InvolvementRow;
import org.kith.circle.ItemRow;
import org.kith.circle.PersonRecordRow;
import org.kith.circle.Row;
import org.kith.gaps.curious.CuriousQuestion.Silence;
import org.kith.gaps.known.Voice;
import org.kith.vocabulary.AgencyType;
import org.kith.vocabulary.ItemKind;
import org.kith.vocabulary.YesNo;

/** Questions about the child itself: seen, heard, a day, what goes well. */
final class ChildSlots {

    /** Seen or heard no longer ago than this, it need not be asked again unless an enquiry began since. */
    private static final int FRESH_DAYS = 28;

    private static final int MONTHS = 6;
    private static final int PROTECTIVE_MONTHS = 12;
    private static final Set<String> ENGLISH = Set.of("english", "en", "eng", "en-gb");
    private static final AgencyType[] DAILY = {
        AgencyType.SCHOOL, AgencyType.EARLY_YEARS, AgencyType.HEALTH_VISITING, AgencyType.SCHOOL_NURSING
    };

    private ChildSlots() {}

    /** Who has seen the child alone, and when. Of a baby: who has seen it awake with each who looks after it. */
    static Optional<CuriousQuestion> seenAlone(Ground ground) {
        if (ground.child().unborn()) {
            return Optional.empty();
        }
        Voice voice = new Voice(ground.circle());
        boolean baby = voice.tooYoung();
        Optional<ItemRow> last = baby ? voice.observed() : voice.alone();
        if (last.filter(item -> fresh(ground, item)).isPresent()) {
            return Optional.empty();
        }
        String name = ground.name();
        String since = ground.enquiryOpened()
                .map(opened -> " since the enquiry opened on " + ground.say().day(opened))
                .orElse("");
        String question = baby
                ? "Who has seen " + name + " awake and undressed" + since + ", with each of those who look after "
                        + name + ", and what did they see?"
                : "Who has seen " + name + " alone" + since + ", when and where, and what did " + name + " do and say?";
        String what = baby ? "observed" : "seen alone";
        String why = last.map(item -> name + " was last recorded as " + what + " on "
                        + ground.say().day(item.date()) + ", by " + ground.say().agency(item.heldBy()) + ".")
                .orElse("No item says that " + name + " was " + what + ".");
        return Optional.of(new CuriousQuestion(
                Theme.SEEN_ALONE,
                last.isPresent() ? Silence.LEFT_OPEN : Silence.NOTHING_RECORDED,
                question,
                baby
                        ? ground.whom(AgencyType.HEALTH_VISITING, AgencyType.MIDWIFERY, AgencyType.GP)
                        : ground.whom(DAILY),
                why,
                ids(last)));
    }

    private static boolean fresh(Ground ground, ItemRow item) {
        LocalDate since = ground.day().minusDays(FRESH_DAYS);
        LocalDate opened = ground.enquiryOpened().orElse(since);
        return !Ground.date(item).isBefore(opened.isAfter(since) ? opened : since);
    }

    /** What the child says, in which language, with an interpreter. */
    static Optional<CuriousQuestion> words(Ground ground) {
        Voice voice = new Voice(ground.circle());
        if (voice.tooYoung()) {
            return Optional.empty();
        }
        Optional<ItemRow> last = voice.words();
        boolean interpreter = ground.child().needsInterpreter();
        Optional<String> language = language(ground);
        boolean otherTongue = interpreter || language.isPresent();
        boolean understood = !otherTongue
                || last.filter(item -> item.interpreterUsed() == YesNo.YES).isPresent();
        if (understood && last.filter(item -> ground.within(item, MONTHS)).isPresent()) {
            return Optional.empty();
        }
        String name = ground.name();
        String how = otherTongue
                ? language.map(tongue -> " in " + tongue).orElse(" in " + name + "’s own language")
                        + ", with an interpreter who is not of the family"
                : " in " + name + "’s own words";
        String question = last.map(item -> "What does " + name + " say now, since the words of "
                        + ground.say().day(item.date()) + (item.restricted() ? " (restricted)" : "") + "," + how + "?")
                .orElse("What does " + name + " say about home, about who is there and about what " + name
                        + " would like to change," + how + "?");
        String why = last.map(item -> name + "’s words were last recorded on "
                        + ground.say().day(item.date())
                        + (understood ? "." : ", and no interpreter is recorded."))
                .orElse("No words of " + name + "’s own are recorded"
                        + (otherTongue ? ", and an interpreter or another first language is." : "."));
        return Optional.of(new CuriousQuestion(
                Theme.WORDS,
                last.isPresent() ? Silence.LEFT_OPEN : Silence.NOTHING_RECORDED,
                question,
                ground.name() + ", through somebody " + name + " trusts"
                        + ground.agency(DAILY).map(who -> ": " + who).orElse(""),
                why,
                ids(last)));
    }

    private static Optional<String> language(Ground ground) {
        return Called.readable(ground.child()).stream()
                .map(PersonRecordRow::firstLanguage)
                .filter(Objects::nonNull)
                .filter(language -> !ENGLISH.contains(language.toLowerCase(java.util.Locale.UK)))
                .findFirst();
    }

    /** What a day looks like for this child. */
    static Optional<CuriousQuestion> day(Ground ground) {
        List<ItemRow> lived = ground.items(item -> item.impact() != null && ground.within(item, MONTHS));
        if (ground.child().unborn() || !lived.isEmpty()) {
            return Optional.empty();
        }
        String name = ground.name();
        Optional<InvolvementRow> place = ground.involved(AgencyType.SCHOOL, AgencyType.EARLY_YEARS);
        Optional<String> where =
                place.map(InvolvementRow::agency).map(ground.slice()::agency).map(AgencyRow::name);
        String question = where.map(agency -> "What does a day look like for " + name + " before " + agency
                        + ", at it and after it: waking, food, who is there, going to bed?")
                .orElseGet(() -> ground.youngerThan(Voice.WORDS_FROM)
                        ? "What does a day and a night look like for " + name + " " + ground.atHome()
                                + ": who feeds, changes and settles " + name + ", and who is there at night?"
                        : "With no school or nursery recorded, what does a day look like for " + name + " "
                                + ground.atHome() + ", and who sees " + name + " in the daytime?");
        return Optional.of(new CuriousQuestion(
                Theme.DAY,
                Silence.NOTHING_RECORDED,
                question,
                place.map(ground::contact).orElseGet(() -> ground.whom(AgencyType.HEALTH_VISITING, AgencyType.GP)),
                "No item of the last six months says what things mean for " + name + ".",
                place.map(Row::id).map(List::of).orElse(List.of())));
    }

    /** What goes well, and who is protective. */
    static Optional<CuriousQuestion> goesWell(Ground ground) {
        List<ItemRow> protective = ground.items(item -> item.kind() == ItemKind.PROTECTIVE);
        Optional<ItemRow> last = protective.stream().findFirst();
        if (last.filter(item -> ground.within(item, PROTECTIVE_MONTHS)).isPresent()) {
            return Optional.empty();
        }
        String name = ground.name();
        String where = ground.involved(AgencyType.SCHOOL, AgencyType.EARLY_YEARS)
                .map(row -> " at " + ground.say().agency(row.agency()) + " and " + ground.atHome())
                .orElse(" " + ground.atHome());
        String known = last.filter(item -> !item.restricted())
                .map(item -> " Is " + ground.say().item(item) + " still so?")
                .orElse("");
        return Optional.of(new CuriousQuestion(
                Theme.GOES_WELL,
                last.isPresent() ? Silence.LEFT_OPEN : Silence.NOTHING_RECORDED,
                ground.child().unborn()
                        ? "What is ready for the baby, and who will be there to help?"
                        : "What goes well for " + name + where + ", and to whom does " + name + " turn?" + known,
                ground.whom(DAILY),
                last.map(item -> "Nothing protective is recorded since "
                                + ground.say().day(item.date()) + ".")
                        .orElse("Nothing protective is recorded of " + name + "."),
                ids(last)));
    }

    static List<String> ids(Optional<? extends Row> row) {
        return row.map(one -> List.of(one.id())).orElse(List.of());
    }
}
