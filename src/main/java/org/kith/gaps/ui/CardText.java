package org.kith.gaps.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.circle.AgencyRow;
import org.kith.circle.Row;
import org.kith.circle.Slice;
import org.kith.gaps.Evidence;
import org.kith.gaps.Finding;
import org.kith.gaps.Strength;

/**
 * What a card says of a finding.
 *
 * @param lead what is recorded, or not: the finding's sentence up to its first semicolon
 * @param because why Kith thinks so: the rest of the sentence
 * @param evidence the rows it rests on
 * @param settledBy what would make it no longer a gap
 * @param ask whom to ask
 * @param contacts the agencies it names, to ring or to write to
 * @param overdueSince when a clock ran out, where it has one
 */
public record CardText(
        String lead,
        String because,
        List<Piece> evidence,
        String settledBy,
        String question,
        String ask,
        List<AgencyRow> contacts,
        List<String> rules,
        @Nullable Instant overdueSince,
        @Nullable Strength strength,
        LocalDate day) {

    /**
     * One row of the evidence.
     *
     * @param row its internal id
     * @param label a few words for the chip
     * @param lines what the row says, in sentences; never more than the reader may see
     */
    public record Piece(String row, String label, List<String> lines) {}

    /** What is recorded, or not: the finding's sentence up to its first semicolon. */
    public static String lead(Finding finding) {
        String sentence = finding.sentence();
        int pause = sentence.indexOf("; ");
        return pause < 0 ? sentence : sentence.substring(0, pause) + ".";
    }

    /** What a row of evidence is called in a few words; empty where it has none. */
    public static String called(Slice slice, String row) {
        return piece(slice, row).map(Piece::label).orElse("");
    }

    /** What a row of evidence says; empty where there is nothing to say of it, or nothing that the reader may see. */
    public static Optional<Piece> piece(Slice slice, String row) {
        return slice.row(row).flatMap(new EvidenceWords(slice)::piece);
    }

    public static CardText of(Finding finding, Slice slice) {
        EvidenceWords words = new EvidenceWords(slice);
        Map<String, Piece> pieces = new LinkedHashMap<>();
        for (Evidence evidence : finding.evidence()) {
            Optional<Row> row = slice.row(evidence.row());
            row.flatMap(words::piece).ifPresent(piece -> pieces.put(piece.row(), piece));
        }
        List<AgencyRow> contacts = new ArrayList<>();
        for (String id : finding.agencies()) {
            AgencyRow agency = slice.agency(id);
            if (agency != null) {
                contacts.add(agency);
            }
        }
        String sentence = finding.sentence();
        int pause = sentence.indexOf("; ");
        String rest = pause < 0 ? "" : sentence.substring(pause + 2);
        return new CardText(
                lead(finding),
                rest.isEmpty() ? "" : Character.toUpperCase(rest.charAt(0)) + rest.substring(1),
                List.copyOf(pieces.values()),
                finding.refutedBy(),
                finding.question(),
                finding.ask(),
                contacts,
                RuleLines.of(finding),
                finding.overdueSince(),
                finding.strength(),
                slice.day());
    }
}
