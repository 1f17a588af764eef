package org.kith.search;

import org.kith.kernel.Admission;
import org.kith.store.CypherNames;
import org.kith.store.GraphReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SearchConfiguration {

    @Bean
    CypherNames searchCypherNames() {
        return CypherNames.of(SearchCypher.values());
    }

    @Bean
    Search search(GraphReader graph, Admission admission) {
        return new Search(graph, admission);
    }
}
