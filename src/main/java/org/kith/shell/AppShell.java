package org.kith.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.lumo.Lumo;
import java.util.Map;

/**
 * The page that every screen lives in: Lumo, and Kith's own words for it. The server may tell open pages what others have
 * changed; what people do still comes by ordinary requests, so that sign-in and time-out hold as for any other.
 */
@Push(transport = Transport.WEBSOCKET_XHR)
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("kith/theme/tokens.css")
@StyleSheet("kith/theme/lumo.css")
@StyleSheet("kith/theme/base.css")
@StyleSheet("kith/theme/frame.css")
@StyleSheet("kith/theme/parts.css")
@StyleSheet("kith/theme/sign-in.css")
@StyleSheet("kith/theme/print.css")
public class AppShell implements AppShellConfigurator {

    private static final long serialVersionUID = 1L;

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setViewport("width=device-width, initial-scale=1");
        settings.setPageTitle("Kith");
        settings.addMetaTag("robots", "noindex, nofollow");
        settings.addLink("kith/mark.svg", Map.of("rel", "icon", "type", "image/svg+xml"));
    }
}
