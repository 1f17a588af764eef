package org.kith.settings;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What this installation of Kith is.
 *
 * @param demo whether it shows the fictional authority: a day of its own, accounts for trying out, a banner on every
 *     page; never on for real children
 * @param authority name of the authority, as the frame and the sign-in page show it
 * @param worriedLine what to ring when worried, as the foot of every page shows it
 */
@ConfigurationProperties("kith")
public record KithSettings(
        @DefaultValue("false") boolean demo,
        @DefaultValue("") String authority,

        @DefaultValue("your duty team, or 999 in an emergency")
        String worriedLine) {

    public KithSettings {
        authority = authority.isBlank() && demo ? "Calderbrook" : authority.strip();
        worriedLine = worriedLine.strip();
    }
}
