package org.kith.network;

import java.util.List;
import org.kith.circle.Between;

/** Finds ways for a picture: reads of their own, under the reader's lens and on record. */
public interface WaySearch {

    /**
     * Something that a way may lead to.
     *
     * @param id node id of a person, an agency or an item
     */
    record End(String id, String label) {

        /** Whether it stands for a person. */
        public boolean person() {
            return NodeKey.parse(id).sort() == NodeKey.Sort.PERSON;
        }

        /** @param record id of any record of the person */
        public static End person(String record, String label) {
            return new End(new NodeKey(NodeKey.Sort.PERSON, record).text(), label);
        }

        public static End agency(String id, String label) {
            return new End(NodeKey.agency(id).text(), label);
        }

        public static End item(String id, String label) {
            return new End(NodeKey.item(id).text(), label);
        }
    }

    /** Where nothing more may be read. */
    WaySearch NONE = new WaySearch() {
        @Override
        public List<End> ends(String typed) {
            return List.of();
        }

        @Override
        public Between<FoundWays> find(WayQuestion question) {
            throw new org.kith.kernel.KithException.Refused("No more can be read from this picture.");
        }
    };

    /** Id of the record, agency or item that a node id stands for. */
    static String record(String node) {
        return NodeKey.parse(node).id();
    }

    /** People, agencies and items found by typed words, wherever they are recorded. */
    List<End> ends(String typed);

    /** The ways, with what is needed to draw them. */
    Between<FoundWays> find(WayQuestion question);

    /**
     * What people have in common, with what is needed to draw it.
     *
     * @param people node ids of two people or more, {@link FoundCommon#MOST} at the most
     */
    default Between<FoundCommon> common(List<String> people) {
        throw new org.kith.kernel.KithException.Refused("No more can be read from this picture.");
    }
}
