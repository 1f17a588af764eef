package org.kith.access;

import java.time.Clock;
import org.kith.kernel.OnRecord;
import org.kith.settings.KithSettings;
import org.kith.settings.SessionSettings;
import org.kith.store.GraphWriter;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;

/** Signing in, and how long it lasts. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ProviderSettings.class)
class SignInConfiguration {

    /** What the provider is called in addresses. */
    static final String PROVIDER = "provider";

    @Bean
    SignIn signIn(Accounts accounts, KithSettings settings, ProviderSettings provider) {
        return new SignIn(accounts, settings, provider);
    }

    @Bean
    ProviderAccounts providerAccounts(ProviderSettings settings, Accounts accounts, OnRecord onRecord) {
        return new ProviderAccounts(settings, accounts, onRecord);
    }

    /** Where there is a provider. It is asked how it works when somebody first signs in: Kith starts without it. */
    @Bean
    @ConditionalOnProperty("kith.provider.issuer")
    ClientRegistrationRepository providers(ProviderSettings settings) {
        return new SupplierClientRegistrationRepository(
                () -> new InMemoryClientRegistrationRepository(ClientRegistrations.fromIssuerLocation(settings.issuer())
                        .registrationId(PROVIDER)
                        .clientId(settings.clientId())
                        .clientSecret(settings.secret())
                        .scope("openid", "profile")
                        .userNameAttributeName("sub")
                        .clientSettings(ClientRegistration.ClientSettings.builder()
                                .requireProofKey(true)
                                .build())
                        .build()));
    }

    @Bean
    SignInGate signInGate(
            GraphWriter graph, Accounts accounts, DeviceNodes devices, ApplicationEventPublisher events, Clock clock) {
        return new SignInGate(new SignInTries(graph, clock), accounts, devices, events, clock);
    }

    @Bean
    SessionLimits sessionLimits(
            Standings standings, Accounts accounts, SessionSettings settings, OnRecord onRecord, Clock clock) {
        return new SessionLimits(standings, accounts, settings, onRecord, clock);
    }

    @Bean
    OwnAccount ownAccount(Accounts accounts, Looking looking, SignInGate gate, SessionSettings settings, Clock clock) {
        return new OwnAccount(accounts, looking, gate, settings, clock);
    }

    /** Both stand in the chain of Spring Security, where it is known who asks; the server does not run them besides. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication
    static class NotTwice {

        @Bean
        FilterRegistrationBean<SignInGate> gateOnlyInTheChain(SignInGate gate) {
            FilterRegistrationBean<SignInGate> registration = new FilterRegistrationBean<>(gate);
            registration.setEnabled(false);
            return registration;
        }

        @Bean
        FilterRegistrationBean<SessionLimits> limitsOnlyInTheChain(SessionLimits limits) {
            FilterRegistrationBean<SessionLimits> registration = new FilterRegistrationBean<>(limits);
            registration.setEnabled(false);
            return registration;
        }
    }
}
