package org.kith;

import org.springframework.boot.SpringApplication;

/** Where the program begins. */
public final class Kith {

    private Kith() {}

    public static void main(String[] arguments) {
        SpringApplication.run(KithApplication.class, arguments);
    }
}
