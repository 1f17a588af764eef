package org.kith.shell;

import org.kith.store.StoreCheck;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * For whoever watches over this process: 200 while the store answers a query, 503 while it does not. Open to everybody, and
 * therefore silent about everything else.
 */
@RestController
class Health {

    static final String PATH = "/health";

    private final StoreCheck store;

    Health(StoreCheck store) {
        this.store = store;
    }

    @GetMapping(PATH)
    ResponseEntity<Void> health() {
        return ResponseEntity.status(store.answers() ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .cacheControl(CacheControl.noStore())
                .build();
    }
}
