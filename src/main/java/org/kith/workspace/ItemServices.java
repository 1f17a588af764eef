package org.kith.workspace;

import org.kith.access.Looking;
import org.kith.information.sharing.Sharing;
import org.kith.information.weighing.Weighing;
import org.springframework.stereotype.Component;

/** What acting on items on the pages of a child is made from: sharing them, reading them, joining them. */
@Component
record ItemServices(Sharing sharing, Weighing weighing, Looking looking) {}
