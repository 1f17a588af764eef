package org.kith.search;

import org.kith.vocabulary.StatementRow;

/**
 * Something found.
 *
 * @param row the statement whose words matched; a name row stands for the person it names
 * @param thing id of what is found: the person record, household, agency, practitioner or item
 * @param why in plain words which of the typed words stand where, such as {@code former name "Tilling"}
 * @param score how well it matches, larger is better; only good for ordering the hits of one search
 */
public record Hit(StatementRow row, String thing, String why, double score) {}
