package org.kith.matching;

/**
 * Two records that are probably of one person.
 *
 * @param a place of the first record, whose id is the smaller, or which is of the first source
 * @param b place of the second
 * @param probability that the two are one person, 0 to 1
 * @param through place of a third record that both go together with so well that this pair does too, or a number below 0
 *     where the two speak for themselves. Who may not see the third record may not be told of the pair; who may not see the third may not be shown the pair
 */
public record MatchedPair(int a, int b, double probability, int through) {

    public boolean direct() {
        return through < 0;
    }

    MatchedPair oriented(People people) {
        boolean turn = people.source(a) != people.source(b)
                ? people.source(a) > people.source(b)
                : people.id(a).compareTo(people.id(b)) > 0;
        return turn ? new MatchedPair(b, a, probability, through) : this;
    }
}
