package org.kith.shell;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.access.Look;
import org.kith.kernel.Ids;

/** Keeps the look of each tab, and writes it into addresses: {@code ?as-of=2025-03-12&eyes=…}. */
@SpringComponent
class TabLook implements Look.Holder {

    static final String AS_OF = "as-of";
    static final String EYES = "eyes";

    @Override
    public Look look() {
        UI tab = UI.getCurrent();
        Look look = tab == null ? null : ComponentUtil.getData(tab, Look.class);
        return look == null ? Look.NOW : look;
    }

    static void keep(UI tab, Look look) {
        ComponentUtil.setData(tab, Look.class, look);
    }

    static boolean says(QueryParameters address) {
        return address.getParameters().containsKey(AS_OF)
                || address.getParameters().containsKey(EYES);
    }

    /** The look an address says; what cannot be read is left out. */
    static Look of(QueryParameters address) {
        Optional<String> eyes = address.getSingleParameter(EYES).filter(Ids::isId);
        return new Look(day(address.getSingleParameter(AS_OF).orElse("")), eyes.orElse(null));
    }

    /** An address with a look in it, and whatever else it says. */
    static QueryParameters with(QueryParameters address, Look look) {
        Map<String, List<String>> parameters = new LinkedHashMap<>(address.getParameters());
        parameters.remove(AS_OF);
        parameters.remove(EYES);
        if (look.day() != null) {
            parameters.put(AS_OF, List.of(look.day().toString()));
        }
        if (look.eyes() != null) {
            parameters.put(EYES, List.of(look.eyes()));
        }
        return new QueryParameters(parameters);
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }
}
