package org.kith.workspace;

import org.kith.enquiry.Deciding;
import org.kith.enquiry.Notebook;
import org.kith.record.Unsaved;
import org.springframework.stereotype.Component;

/** What deciding enquiries and keeping questions on the pages of a child is made from. */
@Component
record DecidingServices(Deciding deciding, Notebook notebook, Unsaved unsaved) {}
