package org.kith.shell;

import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.kith.access.SessionLimits;
import org.kith.access.SignInGate;
import org.kith.kernel.OnRecord;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Who may reach which page: nobody any, but for the sign-in page and what it is drawn with. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@ConditionalOnWebApplication
class SecurityConfiguration {

    private static final String DEVICES = "accelerometer=(), browsing-topics=(), camera=(), display-capture=(),"
            + " geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()";

    /** Vaadin's pages are forwarded, and sent before the filter that adds headers has its turn again. */
    private static ObjectPostProcessor<HeaderWriterFilter> writeAtOnce() {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends HeaderWriterFilter> O postProcess(O filter) {
                filter.setShouldWriteHeadersEagerly(true);
                return filter;
            }
        };
    }

    @Bean
    SecurityFilterChain pages(
            HttpSecurity http,
            RequestUtil vaadinRequests,
            SignInGate gate,
            SessionLimits limits,
            Provider provider,
            OnRecord onRecord,
            Clock clock)
            throws Exception {
        TurnedAway turnedAway = new TurnedAway(onRecord, clock);
        var stalePage = PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/sign-in");
        AccessDeniedHandler denied = (request, response, why) -> {
            if (stalePage.matches(request)) {
                response.sendRedirect(request.getContextPath() + "/sign-in?" + SignInView.STALE);
            } else {
                turnedAway.note(request, "without a token of the page, or not allowed");
                response.sendError(HttpServletResponse.SC_FORBIDDEN);
            }
        };
        provider.join(http);
        return http.authorizeHttpRequests(requests -> requests.requestMatchers("/kith/**", "/webjars/**", "/lumo/**")
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, Health.PATH)
                        .permitAll())
                .headers(headers -> headers.addHeaderWriter(new ContentPolicy())
                        .frameOptions(frame -> frame.deny())
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                        .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                        .crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(devices -> devices.policy(DEVICES))
                        .addObjectPostProcessor(writeAtOnce()))
                // Vaadin's own requests carry a token of its own; left to itself it would let signing in go without
                // one.
                .csrf(tokens -> tokens.ignoringRequestMatchers(vaadinRequests::isFrameworkInternalRequest))
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.loginView(SignInView.class, "/sign-in?" + SignInView.OUT)
                                .logoutSuccessHandler(provider.afterSigningOut())
                                .enableCsrfConfiguration(false)
                                // Every page says itself who may open it; an address that is none is told so in the
                                // frame, by the page for that.
                                .anyRequest(any -> any.authenticated()))
                .addFilterBefore(gate, UsernamePasswordAuthenticationFilter.class)
                .addFilterBefore(limits, UsernamePasswordAuthenticationFilter.class)
                .addFilterAfter(new RequestLimits(clock, turnedAway), SecurityContextHolderFilter.class)
                .addFilterAfter(new OwnSockets(turnedAway), RequestLimits.class)
                .exceptionHandling(errors -> errors.accessDeniedHandler(denied))
                .build();
    }
}
