package org.kith.audit;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * From where somebody looks: the address their request came from, else the one they signed in from, else the user of
 * the machine that runs the program. Behind a proxy it is the address the proxy hands on
 * ({@code server.forward-headers-strategy}).
 */
final class Whereabouts {

    private static final String PROCESS =
            "the program itself, run by " + System.getProperty("user.name", "somebody unknown");

    private Whereabouts() {}

    static String now() {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request) {
            String address = request.getRequest().getRemoteAddr();
            if (address != null) {
                return address;
            }
        }
        String signedInFrom = signedInFrom(SecurityContextHolder.getContext().getAuthentication());
        return signedInFrom != null ? signedInFrom : PROCESS;
    }

    private static @Nullable String signedInFrom(@Nullable Authentication authentication) {
        return authentication != null && authentication.getDetails() instanceof WebAuthenticationDetails details
                ? details.getRemoteAddress()
                : null;
    }
}
