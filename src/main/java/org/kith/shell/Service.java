package org.kith.shell;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import com.vaadin.flow.spring.annotation.SpringComponent;

/** Sets the Vaadin service up: the watch over navigation, what is said when something ends or fails, the colours. */
@SpringComponent
class Service implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final transient Navigation navigation;

    Service(Navigation navigation) {
        this.navigation = navigation;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(Service::page);
        event.addIndexHtmlRequestListener(ContentPolicy::trust);
        event.getSource().setSystemMessagesProvider(info -> messages());
        event.getSource().addSessionInitListener(session -> session.getSession().setErrorHandler(new Failures()));
        event.getSource().addUIInitListener(tab -> navigation.watch(tab.getUI()));
    }

    private static void page(IndexHtmlResponse page) {
        page.getDocument().child(0).attr("lang", "en-GB");
        Colours.chosen(page.getVaadinRequest())
                .ifPresent(colours -> page.getDocument().child(0).attr("theme", colours));
    }

    private static CustomizedSystemMessages messages() {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setSessionExpiredURL("sign-in?" + SignInView.TIMED_OUT);
        messages.setInternalErrorCaption("This page stopped working");
        messages.setInternalErrorMessage("What you recorded is kept. Press here or Escape to load the page again.");
        messages.setCookiesDisabledCaption("Kith needs cookies");
        messages.setCookiesDisabledMessage(
                "One cookie keeps you signed in. Allow cookies for this address, then go on.");
        return messages;
    }
}
