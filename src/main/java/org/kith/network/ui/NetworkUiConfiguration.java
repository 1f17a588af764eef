package org.kith.network.ui;

import org.kith.circle.CircleReader;
import org.kith.network.kept.SavedViews;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class NetworkUiConfiguration {

    @Bean
    NetworkExplorers networkExplorers(CircleReader circles, SavedViews views) {
        return new NetworkExplorers(circles, views);
    }
}
