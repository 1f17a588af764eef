package org.kith.network.ui;

import org.kith.circle.CircleReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class NetworkUiConfiguration {

    @Bean
    NetworkExplorers networkExplorers(CircleReader circles) {
        return new NetworkExplorers(circles);
    }
}
