package org.kith;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application: one room per package below this one. */
@SpringBootApplication
public class KithApplication {}
