package org.kith.review.learned;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.kith.access.Review;
import org.kith.access.Reviews;
import org.kith.figures.Small;
import org.kith.kernel.KithException;

/**
 * What helped or hindered in more than one review. Who reads reviews sees it of those, each by name. Who opens reviews and
 * does not read them learns in how many of the others something was said, and nothing of fewer than {@value Small#LEAST}:
 * that one review says something is its readers’ own.
 */
public final class Recurring {

    private final InfluenceNodes nodes;
    private final Factors factors;
    private final Influences influences;
    private final Reviews reviews;

    Recurring(InfluenceNodes nodes, Factors factors, Influences influences, Reviews reviews) {
        this.nodes = nodes;
        this.factors = factors;
        this.influences = influences;
        this.reviews = reviews;
    }

    /**
     * Something that was said in reviews that whoever asks reads.
     *
     * @param between kinds of agency; {@link Between#NOT_SAID} where none was said
     * @param titles of the reviews, by name
     */
    public record Read(String words, Level level, Effect effect, Between between, List<String> titles) {
        public Read {
            titles = List.copyOf(titles);
        }
    }

    /**
     * In how many of the reviews that whoever asks does not read an entry of the list was said to help or hinder.
     *
     * @param reviews by effect; empty where they are too few to say
     */
    public record Counted(Factor factor, Map<Effect, OptionalLong> reviews) {
        public Counted {
            reviews = Map.copyOf(reviews);
        }
    }

    private record Same(String factor, Effect effect, Between between) {}

    /** Of the reviews that whoever is signed in reads: what was said in most of them first. */
    public List<Read> read() {
        Map<Same, Map<String, Influence>> same = new LinkedHashMap<>();
        for (Review review : reviews.mine()) {
            if (reviews.reads(review)) {
                influences
                        .of(review)
                        .forEach(said -> same.computeIfAbsent(
                                        new Same(said.factor(), said.effect(), unordered(said.between())),
                                        key -> new TreeMap<>())
                                .putIfAbsent(review.title(), said));
            }
        }
        List<Read> all = new ArrayList<>();
        same.forEach((key, in) -> {
            Influence any = in.values().iterator().next();
            String words = factors.of(key.factor()).map(Factor::words).orElse(any.words());
            all.add(new Read(words, any.level(), key.effect(), key.between(), List.copyOf(in.keySet())));
        });
        return all.stream()
                .sorted(Comparator.comparingInt((Read one) -> -one.titles().size())
                        .thenComparing(Read::level)
                        .thenComparing(Read::words))
                .toList();
    }

    private static Between unordered(Between between) {
        return between.from() != null && between.to() != null && between.from().compareTo(between.to()) > 0
                ? new Between(between.to(), between.from())
                : between;
    }

    /** Whether whoever is signed in is told of reviews that they do not read. */
    public boolean counts() {
        return reviews.decides();
    }

    /**
     * Every entry of the list, whether anything was said with it or not: that it is there tells nothing.
     *
     * @throws KithException.Refused when the role does not open reviews
     */
    public List<Counted> counted() {
        if (!counts()) {
            throw new KithException.Refused("Your role is not told of reviews that you do not read.");
        }
        Set<String> others = reviews.mine().stream()
                .filter(review -> !reviews.reads(review))
                .map(Review::id)
                .collect(Collectors.toSet());
        Map<String, List<InfluenceNode>> byReview = nodes.findAll().stream()
                .filter(node -> others.contains(node.review()))
                .collect(Collectors.groupingBy(InfluenceNode::review));
        Map<Effect, Map<String, Set<String>>> said = new EnumMap<>(Effect.class);
        byReview.forEach((review, all) -> Influences.newest(all)
                .forEach(one -> said.computeIfAbsent(one.effect(), effect -> new TreeMap<>())
                        .computeIfAbsent(one.factor(), factor -> new HashSet<>())
                        .add(review)));
        return factors.all().stream()
                .filter(factor -> factor.level() != Level.PERSON)
                .map(factor -> new Counted(
                        factor,
                        counts(effect -> said.getOrDefault(effect, Map.of())
                                .getOrDefault(factor.code(), Set.of())
                                .size())))
                .toList();
    }

    private static Map<Effect, OptionalLong> counts(ToLongFunction<Effect> many) {
        Map<Effect, OptionalLong> counts = new EnumMap<>(Effect.class);
        for (Effect effect : Effect.values()) {
            counts.put(effect, Small.alone(many.applyAsLong(effect)));
        }
        return counts;
    }
}
