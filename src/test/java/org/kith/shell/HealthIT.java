package org.kith.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.testing.GraphTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What a stranger learns from asking whether Kith is well: that it is. */
@GraphTest
class HealthIT {

    @Autowired
    WebApplicationContext application;

    private MockMvc web;

    @BeforeEach
    void open() {
        web = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
    }

    @Test
    void aStrangerIsToldThatTheStoreAnswersAndNothingElse() throws Exception {
        MockHttpServletResponse answer = web.perform(get("/health")).andReturn().getResponse();

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsString()).isEmpty();
        assertThat(answer.getCookies()).isEmpty();
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void nothingElseIsOpenThere() throws Exception {
        assertThat(web.perform(post("/health")).andReturn().getResponse().getStatus())
                .isNotEqualTo(200);
        assertThat(web.perform(get("/health/details")).andReturn().getResponse().getStatus())
                .isNotEqualTo(200);
    }
}
