package org.kith.access;

import java.time.Clock;
import org.kith.kernel.DomainClock;
import org.kith.kernel.Numbering;
import org.kith.kernel.OnRecord;
import org.kith.settings.KithSettings;
import org.kith.settings.SessionSettings;
import org.kith.store.CypherNames;
import org.kith.store.GraphReader;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
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
    Accounts accounts(
            AccountNodes nodes,
            PasswordEncoder passwords,
            KithSettings settings,
            SessionSettings sessions,
            OnRecord onRecord,
            Clock clock) {
        Passwords rules = new Passwords(
                new CommonPasswords(), new BreachedPasswords(sessions.breachedPasswords()), settings.authority());
        return new Accounts(nodes, passwords, rules, onRecord, clock);
    }

    @Bean
    Standings standings(
            Accounts accounts,
            GrantNodes grants,
            OpeningNodes openings,
            ReviewNodes reviews,
            GraphReader graph,
            DomainClock domainClock,
            Clock clock) {
        return new Standings(accounts, grants, openings, reviews, new Clearances(graph, domainClock), clock);
    }

    @Bean
    Openings openings(OpeningNodes nodes, Looking looking, Standings standings, OnRecord onRecord, Clock clock) {
        return new Openings(nodes, looking, standings, onRecord, clock);
    }

    @Bean
    Reviews reviews(
            ReviewNodes nodes,
            ReviewStepNodes steps,
            Accounts accounts,
            Looking looking,
            Standings standings,
            OnRecord onRecord,
            Clock clock) {
        return new Reviews(nodes, steps, accounts, looking, standings, onRecord, clock);
    }

    @Bean
    ReviewTexts reviewTexts(ReviewTextNodes nodes, Reviews reviews, Looking looking, Clock clock) {
        return new ReviewTexts(nodes, reviews, looking, clock);
    }

    @Bean
    Numbering numbering(PseudonymsNodes nodes) {
        return new KeptNumbering(nodes);
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
    DemoAccounts demoAccounts(
            Accounts accounts, GrantNodes grants, ReviewNodes reviews, KithSettings settings, Clock clock) {
        return new DemoAccounts(accounts, grants, reviews, settings, clock);
    }

    @Bean
    @Order(0)
    ApplicationRunner makeDemoAccounts(DemoAccounts demo) {
        return arguments -> demo.makeMissing();
    }
}
