package org.kith.matching;

/** What is made of the possibility that two records are of two relatives. Whoever has a model estimated chooses it. */
public enum Families {

    /**
     * Records whose given names speak against one person are held apart, until something that is one person's alone agrees:
     * twins, siblings and children of one mother are not proposed as one, whatever the records at hand suggest. For all
     * records of children and their families.
     */
    HELD_APART,

    /**
     * Relatives are weighed as often as the records at hand show them. For files of people who mostly have nothing to do with
     * each other.
     */
    AS_FOUND
}
