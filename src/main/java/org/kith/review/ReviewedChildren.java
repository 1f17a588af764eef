package org.kith.review;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.kith.access.Lenses;
import org.kith.access.Review;
import org.kith.circle.Called;
import org.kith.circle.CircleReader;
import org.kith.circle.Person;
import org.kith.circle.Slice;
import org.kith.kernel.Lens;
import org.kith.search.Hit;
import org.kith.search.Search;

/** The children of reviews by name and age, as far as whoever looks may know them. */
public final class ReviewedChildren {

    private static final String VIEW = "children of a review";

    private final CircleReader circles;
    private final Search search;
    private final Lenses lenses;

    ReviewedChildren(CircleReader circles, Search search, Lenses lenses) {
        this.circles = circles;
        this.search = search;
        this.lenses = lenses;
    }

    /** The children of a review for one of its readers: names are replaced unless the review says otherwise. */
    public List<ReviewedChild> read(Review review) {
        return people(lenses.lens(review), review.children());
    }

    /** The children of a review for whoever opens reviews and does not read this one: by their own standing. */
    public List<ReviewedChild> chosen(Review review) {
        return people(lenses.lens(), review.children());
    }

    /**
     * The children that typed words find, for choosing whom a review is about.
     *
     * @param typed a name in any order, a date of birth, a number
     */
    public List<ReviewedChild> find(String typed) {
        Lens lens = lenses.lens();
        List<String> records =
                search.find(lens, typed).people().stream().map(Hit::thing).toList();
        return people(lens, records).stream().filter(ReviewedChild::child).toList();
    }

    private List<ReviewedChild> people(Lens lens, Collection<String> records) {
        if (records.isEmpty()) {
            return List.of();
        }
        Slice slice = circles.people(lens, records, VIEW);
        Called called = Called.in(slice);
        return records.stream()
                .map(slice.people()::of)
                .filter(Objects::nonNull)
                .distinct()
                .map(person -> new ReviewedChild(
                        person.ref().records().getFirst(), called.person(person), age(person), person.child()))
                .toList();
    }

    private static String age(Person person) {
        OptionalInt age = person.age();
        if (Called.closed(person) || Called.agesFrom(person) == null || age.isEmpty()) {
            return person.unborn() ? "not born yet" : "age not recorded";
        }
        String years = age.getAsInt() == 0 ? "under 1" : String.valueOf(age.getAsInt());
        return years + (person.dead() ? " when they died" : "");
    }
}
