package org.kith.audit;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kith.access.Account;
import org.kith.access.Looking;
import org.kith.access.SignedIn;
import org.kith.audit.chain.Entry;
import org.kith.audit.chain.Part;
import org.kith.audit.chain.What;
import org.kith.kernel.Lens;
import org.kith.kernel.OnRecord;
import org.kith.kernel.ReadLedger;
import org.kith.kernel.Reader;
import org.kith.kernel.Remit;
import org.kith.kernel.Touched;

/**
 * Keeps the record of reads in the graph, as entries of this process's chain. Entries hold random ids, codes and the
 * program's own words; words that may name somebody stand apart, and the entry holds their digest.
 */
final class StoredReadLedger implements ReadLedger, OnRecord {

    private static final String TAKEN_AWAY = "taken away: ";
    private static final String NOBODY = "nobody known";

    private final ReadChain chain;
    private final Wording wording;
    private final Clock clock;
    private final Supplier<String> ids;

    StoredReadLedger(ReadChain chain, Wording wording, Clock clock, Supplier<String> ids) {
        this.chain = chain;
        this.wording = wording;
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public void record(Read read) {
        Lens lens = read.lens();
        List<Wording.Words> words = new ArrayList<>();
        Entry.Builder entry = entry(what(read), lens.reader(), read.view(), read.touched(), words);
        Wording.Words purpose = wording.again(lens.reader().id(), lens.purpose());
        words.add(purpose);
        entry.with(Part.PURPOSE, purpose.digest)
                .with(Part.AS_OF, Entry.moment(lens.asOf().end()));
        lens.viewpoint().only().ifPresent(agency -> entry.with(Part.VIEWPOINT, agency));
        entry.with(
                Part.OPENS,
                lens.clearance().everything()
                        ? List.of("everything")
                        : lens.clearance().opens().stream().sorted().toList());
        entry.with(Part.REMIT, remit(lens.remit()));
        asked(entry, read.asked(), words);
        chain.append(entry.build(), words);
    }

    private static List<String> remit(Remit remit) {
        List<String> parts = new ArrayList<>();
        if (remit.everybody()) {
            parts.add("everybody");
        }
        if (remit.agency() != null) {
            parts.add("agency " + remit.agency());
        }
        remit.named().stream().sorted().forEach(id -> parts.add("named " + id));
        return parts;
    }

    @Override
    public void note(Happening happening) {
        List<Wording.Words> words = new ArrayList<>();
        Reader reader = happening.reader();
        Entry.Builder entry = entry(
                What.valueOf(happening.deed().name()),
                reader == null ? new Reader(NOBODY, NOBODY, false) : reader,
                happening.view(),
                happening.about(),
                words);
        asked(entry, happening.words(), words);
        chain.append(entry.build(), words);
    }

    /** The beginnings of an entry of whoever looks now. */
    Entry.Builder entry(What what, Reader reader, String view, Collection<Touched> about, List<Wording.Words> words) {
        Wording.Words from = wording.again(reader.id(), Whereabouts.now());
        words.add(from);
        Entry.Builder entry = new Entry.Builder()
                .with(Part.ID, ids.get())
                .with(Part.AT, Entry.moment(clock.instant()))
                .with(Part.WHAT, what.name())
                .with(Part.ACCOUNT, reader.id())
                .with(Part.ROLE, roles(reader))
                .with(Part.VIEW, view)
                .with(Part.FROM, from.digest)
                .with(
                        Part.SAW,
                        about.stream()
                                .map(one -> one.kind().replace(' ', '_') + " " + one.id())
                                .sorted()
                                .toList());
        return reader.system() ? entry.with(Part.SYSTEM, "yes") : entry;
    }

    private void asked(Entry.Builder entry, @Nullable String asked, List<Wording.Words> words) {
        if (asked != null && !asked.isBlank()) {
            Wording.Words once = wording.once(asked.strip());
            words.add(once);
            entry.with(Part.ASKED, once.digest);
        }
    }

    private static What what(Read read) {
        if (read.view().startsWith(TAKEN_AWAY)) {
            return What.TOOK_AWAY;
        }
        return read.asked() == null ? What.READ : What.SEARCHED;
    }

    /** The roles they had when they signed in; of somebody else's account, or of the system's work, none are known. */
    private static List<String> roles(Reader reader) {
        return Looking.signedIn()
                .map(SignedIn::account)
                .filter(account -> account.id().equals(reader.id()))
                .map(Account::roles)
                .map(roles -> roles.stream().map(Enum::name).sorted().toList())
                .orElse(List.of());
    }
}
