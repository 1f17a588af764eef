package org.kith.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kith.gaps.RuleBook;
import org.kith.gaps.RuleInWords;
import org.kith.gaps.RuleYield;
import org.kith.gaps.RuleYields;
import org.kith.kernel.LondonTime;
import org.kith.settings.RuleChoice;
import org.kith.uikit.Chip;
import org.kith.uikit.Dates;
import org.kith.uikit.SectorBadge;
import org.kith.vocabulary.AgencyType;

/**
 * The rules of which agencies Kith expects to be asked, each explained, with what asking such agencies brought and whether
 * it is on. Everybody may read them; who changes settings may switch them, with a reason that stays.
 */
@Route(SettingsTabs.RULES)
@PageTitle("Settings · Rules · Kith")
@Menu(title = "Settings", order = 90, icon = "vaadin:cog-o")
@PermitAll
@StyleSheet("kith/workspace/pages.css")
@StyleSheet("kith/workspace/settings.css")
class RuleSettingsView extends Div implements AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    private final transient SettingsActions actions;
    private final Paragraph said = new Paragraph();
    private final Div body = new Div();
    private final Map<String, NativeButton> switches = new HashMap<>();

    RuleSettingsView(SettingsActions actions) {
        this.actions = actions;
        addClassNames("kith-page", "kith-settings");
        said.addClassName("kith-said");
        said.getElement().setAttribute("role", "status");
        body.addClassName("kith-page");
        add(new H1("Settings"), new SettingsTabs(SettingsTabs.RULES), said, body);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        said.setText("");
        show();
    }

    private void show() {
        RuleBook rules = actions.rules();
        Optional<Map<AgencyType, RuleYield>> yields = actions.yields();
        boolean may = actions.may();
        body.removeAll();
        switches.clear();
        body.add(
                intro(may),
                version(rules),
                table(rules, yields, may),
                new DecisionList(rules.choices(), RuleSettingsView::decided));
    }

    private static Component intro(boolean may) {
        Div intro = new Div(
                new Paragraph(
                        "While an enquiry about a child is open, and not graded blue, Kith expects these agencies to"
                                + " be asked, and says so where no request is recorded. Each rule comes from what published reviews"
                                + " learned. A rule that is off is looked for no more, for any child."),
                new Details(
                        "How “last " + RuleYields.MONTHS + " months” is counted",
                        new Paragraph("For the kind of agency a rule asks: requests recorded as put to such agencies,"
                                + " whichever rule or reason stood behind them; those answered with information; and those of"
                                + " these where a decision cites an item of the answer. A request that names several people is"
                                + " one for each. It is counted over the whole authority, never for a family or a practitioner,"
                                + " and without what is sealed for you.")));
        if (!may) {
            intro.add(new Paragraph("Data stewards and administrators switch rules, looking from now."));
        }
        intro.addClassNames("kith-reading", "kith-settings-words");
        return intro;
    }

    private static Component version(RuleBook rules) {
        RuleBook.Version version = rules.version();
        Instant at = version.decidedAt();
        String changed = at == null
                ? "as shipped, nothing was ever switched"
                : version.off() + " off, last switched on " + Dates.day(LondonTime.day(at)) + ", "
                        + Dates.time(org.kith.kernel.Moment.of(at));
        Paragraph line = new Paragraph(rules.rules().size() + " rules, " + changed
                + ". Edition of the rules that Kith ships with: " + version.shipped() + ".");
        line.addClassName("kith-quiet");
        return line;
    }

    private Component table(RuleBook rules, Optional<Map<AgencyType, RuleYield>> yields, boolean may) {
        PlainTable<RuleInWords> table = new PlainTable<>(rules.rules())
                .column("Rule", RuleSettingsView::rule, Comparator.comparing(RuleInWords::id))
                .column("When it fires, and about whom", RuleSettingsView::fires)
                .column("Whom it asks, and for what", RuleSettingsView::asks, Comparator.comparing(RuleInWords::asks))
                .column("What reviews learned", rule -> new Span(rule.why()))
                .column(
                        "Last " + RuleYields.MONTHS + " months",
                        rule -> yields.<Component>map(all -> brought(rule, all))
                                .orElseGet(RuleSettingsView::notCounted))
                .column("State", rule -> state(rule, rules.choice(rule.id()), may))
                .caption("Rules");
        table.addClassName("kith-rules");
        return table;
    }

    private static Component rule(RuleInWords rule) {
        return lines(new Span(rule.id()), quiet(rule.strength().label()));
    }

    private static Component fires(RuleInWords rule) {
        return lines(new Span(rule.fires() + "."), quiet("Names " + rule.names() + "."));
    }

    private static Component asks(RuleInWords rule) {
        Component who = rule.types().size() == 1
                ? new SectorBadge(rule.types().iterator().next())
                : new Span(Character.toUpperCase(rule.asks().charAt(0))
                        + rule.asks().substring(1));
        return lines(who, new Span(rule.holds()), quiet(rule.lookback()));
    }

    private static Component brought(RuleInWords rule, Map<AgencyType, RuleYield> yields) {
        RuleYield yield = RuleYields.together(yields, rule.types());
        return yield.asked() == 0
                ? quiet("none asked")
                : lines(
                        new Span(yield.asked() + " asked"),
                        new Span(yield.informed() + " with information"),
                        new Span(yield.cited() + " cited"));
    }

    private static Component notCounted() {
        return quiet("not counted in your role or look");
    }

    private Component state(RuleInWords rule, Optional<RuleChoice> choice, boolean may) {
        boolean on = choice.map(RuleChoice::on).orElse(true);
        Div state = lines(on ? new Span("On") : new Chip("Off", Chip.Tone.UNKNOWN));
        choice.ifPresent(made -> state.add(quiet("Since " + SettingsActions.words(made.decided()))));
        if (may) {
            NativeButton button = new NativeButton(on ? "Switch off…" : "Switch on again…");
            button.addClassNames("kith-plain-button", "kith-noprint");
            button.setAriaLabel((on ? "Switch off rule " : "Switch on again rule ") + rule.id());
            button.addClickListener(click -> new RuleSwitchDialog(rule, on, actions, () -> switched(rule, on)).open());
            switches.put(rule.id(), button);
            state.add(button);
        }
        return state;
    }

    private void switched(RuleInWords rule, boolean wasOn) {
        show();
        said.setText("Rule " + rule.id() + " is " + (wasOn ? "off" : "on again")
                + ". Children’s pages follow at once, the worklist as soon as everybody has been looked at again.");
        // What was pressed is drawn anew: its successor, the way back, is the next thing at hand.
        Optional.ofNullable(switches.get(rule.id())).ifPresent(NativeButton::focus);
    }

    private static String decided(RuleChoice choice) {
        return choice.rule() + " switched " + (choice.on() ? "on again" : "off") + " on "
                + SettingsActions.words(choice.decided());
    }

    private static Div lines(Component... parts) {
        Div lines = new Div();
        lines.addClassName("kith-lines");
        List.of(parts).forEach(part -> lines.add(part));
        return lines;
    }

    private static Span quiet(String words) {
        Span span = new Span(words);
        span.addClassName("kith-quiet");
        return span;
    }
}
