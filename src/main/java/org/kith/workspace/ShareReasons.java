package org.kith.workspace;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Map;
import org.kith.circle.ItemRow;
import org.kith.enquiry.AskPurpose;
import org.kith.enquiry.ui.KeptForm;
import org.kith.information.sharing.ShareDraft;
import org.kith.vocabulary.SharePurpose;
import org.kith.vocabulary.YesNo;

/**
 * How and why something is shared, the same for every agency that gets it, and two of the four facts, each by itself: whether
 * the family agreed to a service, and whether they were told of the sharing.
 */
final class ShareReasons extends Div {

    private static final long serialVersionUID = 1L;

    private final Select<SharePurpose> how = new Select<>();
    private final Select<AskPurpose> purpose = new Select<>();
    private final TextArea why = new TextArea("Why do they need it?");
    private final Select<YesNo> agreement = new Select<>();
    private final Select<YesNo> informed = new Select<>();
    private final TextField notInformed = new TextField("Why were they not told?");
    private final transient Runnable changed;

    /**
     * @param enquiry whether an enquiry about the child is open
     * @param changed told after every change
     * @param basesChanged told when other lawful bases are to be offered
     */
    ShareReasons(boolean enquiry, Runnable changed, Runnable basesChanged) {
        this.changed = changed;
        how(enquiry, basesChanged);
        facts();
    }

    private void how(boolean enquiry, Runnable basesChanged) {
        how.setLabel("How does it go?");
        how.setItems(SharePurpose.values());
        how.setItemLabelGenerator(each -> "As "
                + switch (each) {
                    case ANSWER -> "an answer to a request";
                    case OTHER -> "something else";
                    case MEETING -> "part of a meeting";
                    case REFERRAL, NOTIFICATION -> "a " + each.label();
                });
        how.setValue(SharePurpose.NOTIFICATION);
        purpose.setLabel("What is it for?");
        purpose.setItems(AskPurpose.values());
        purpose.setItemLabelGenerator(ShareReasons::words);
        purpose.setValue(enquiry ? AskPurpose.SCREENING : AskPurpose.ADVICE);
        purpose.addValueChangeListener(change -> {
            basesChanged.run();
            changed.run();
        });
        why.setWidthFull();
        why.setMinRows(2);
        why.setMaxRows(6);
        why.setHelperText("They read it, and it stands in the decision.");
        why.setValueChangeMode(ValueChangeMode.LAZY);
        why.addValueChangeListener(change -> changed.run());
        add(row(how, purpose), why);
    }

    private static String words(AskPurpose each) {
        return switch (each) {
            case SCREENING -> "Deciding what a child needs";
            case SECTION_47 -> "A section 47 enquiry";
            case SECTION_17 -> "An assessment under section 17";
            case ADVICE -> "Working together, without an enquiry";
        };
    }

    private void facts() {
        yesNo(agreement, "Did the family agree to a service?", "Agreed", "Did not agree");
        agreement.setHelperText("This is about the service. It is no basis for sharing.");
        yesNo(informed, "Was the family told of the sharing?", "Told", "Not told");
        notInformed.setWidthFull();
        notInformed.setVisible(false);
        notInformed.setPlaceholder("It could put somebody at risk; it could not wait; …");
        notInformed.setValueChangeMode(ValueChangeMode.LAZY);
        notInformed.addValueChangeListener(change -> changed.run());
        informed.addValueChangeListener(change -> notInformed.setVisible(change.getValue() == YesNo.NO));
        add(row(agreement, informed), notInformed);
    }

    private void yesNo(Select<YesNo> select, String label, String yes, String no) {
        select.setLabel(label);
        select.setItems(YesNo.values());
        select.setItemLabelGenerator(each -> each == null ? "Not recorded" : each == YesNo.YES ? yes : no);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption("Not recorded");
        select.addValueChangeListener(change -> changed.run());
    }

    private static Div row(Select<?> left, Select<?> right) {
        Div row = new Div(left, right);
        row.addClassName("kith-share-row");
        return row;
    }

    /** Has what is typed and chosen kept with the form it stands in. */
    void keep(KeptForm kept) {
        kept.choice("how", how, SharePurpose.class)
                .choice("purpose", purpose, AskPurpose.class)
                .text("why", why)
                .choice("agreement", agreement, YesNo.class)
                .choice("informed", informed, YesNo.class)
                .text("not_informed", notInformed);
    }

    AskPurpose purpose() {
        return purpose.getValue();
    }

    /**
     * The whole of what is decided.
     *
     * @param from who shares
     */
    ShareDraft draft(List<ItemRow> items, List<ShareDraft.Part> parts, String from) {
        return new ShareDraft(
                items,
                parts,
                how.getValue(),
                why.getValue(),
                from,
                agreement.getValue(),
                informed.getValue(),
                informed.getValue() == YesNo.NO ? notInformed.getValue() : "");
    }

    /** Marks what is wrong where it is wrong. */
    void mark(Map<String, String> problems) {
        mark(why, problems.getOrDefault("why", ""));
        mark(notInformed, problems.getOrDefault("not_informed", ""));
    }

    private static void mark(HasValidation field, String words) {
        field.setErrorMessage(words);
        field.setInvalid(!words.isEmpty());
    }
}
