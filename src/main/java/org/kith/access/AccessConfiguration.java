package org.kith.access;

import java.time.Clock;
import org.kith.kernel.DomainClock;
import org.kith.kernel.OnRecord;
import org.kith.settings.KithSettings;
import org.kith.store.CypherNames;
import org.kith.store.GraphReader;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;

@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

    @Bean
    CypherNames accessCypherNames() {
        return CypherNames.of(AccessCypher.values());
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return Passwords.encoder();
    }

    @Bean
    Accounts accounts(AccountNodes nodes, PasswordEncoder passwords, OnRecord onRecord, Clock clock) {
        return new Accounts(nodes, passwords, onRecord, clock);
    }

    @Bean
    Standings standings(
            Accounts accounts,
            GrantNodes grants,
            OpeningNodes openings,
            GraphReader graph,
            DomainClock domainClock,
            Clock clock) {
        return new Standings(accounts, grants, openings, new Clearances(graph, domainClock), clock);
    }

    @Bean
    Openings openings(OpeningNodes nodes, Looking looking, Standings standings, OnRecord onRecord, Clock clock) {
        return new Openings(nodes, looking, standings, onRecord, clock);
    }

    @Bean
    Grants grants(GrantNodes nodes, Looking looking, Standings standings, OnRecord onRecord, Clock clock) {
        return new Grants(nodes, looking, standings, onRecord, clock);
    }

    @Bean
    EmergencyWatch emergencyWatch(OpeningNodes nodes) {
        return new EmergencyWatch(nodes);
    }

    @Bean
    Looking looking(Standings standings, ObjectProvider<Look.Holder> tab) {
        return new Looking(standings, () -> {
            Look.Holder holder = tab.getIfAvailable();
            return holder == null ? Look.NOW : holder.look();
        });
    }

    @Bean
    Lenses lenses(Looking looking, Standings standings, DomainClock clock) {
        return new Lenses(looking, standings, clock);
    }

    @Bean
    AgencyNames agencyNames(GraphReader graph, Lenses lenses, Looking looking) {
        return new AgencyNames(graph, lenses, looking);
    }

    @Bean
    SignInAttempts signInAttempts(Clock clock) {
        return new SignInAttempts(clock);
    }

    @Bean
    UserDetailsService signIn(Accounts accounts, KithSettings settings, SignInAttempts attempts) {
        return new SignIn(accounts, settings, attempts);
    }

    @Bean
    DemoAccounts demoAccounts(Accounts accounts, GrantNodes grants, KithSettings settings, Clock clock) {
        return new DemoAccounts(accounts, grants, settings, clock);
    }

    @Bean
    ApplicationRunner makeDemoAccounts(DemoAccounts demo) {
        return arguments -> demo.makeMissing();
    }
}
