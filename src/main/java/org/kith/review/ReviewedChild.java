package org.kith.review;

/**
 * A child of a review, or one that a review may be about.
 *
 * @param record id of a record of the child, by which its pages are addressed
 * @param name what the child is called for this reader: a made-up name where names are replaced
 * @param age how old the child is, or was, in words
 * @param child whether still a child today; a review may be about somebody who has grown up meanwhile
 */
public record ReviewedChild(String record, String name, String age, boolean child) {

    /** "Mia Adeyemi, 8 months". */
    public String words() {
        return name + ", " + age;
    }
}
