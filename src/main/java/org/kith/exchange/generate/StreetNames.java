package org.kith.exchange.generate;

import java.util.List;

/** Names of streets that do not exist, twenty for each block. */
final class StreetNames {

    private static final List<String> FIRST =
            List.of(("Abbot Almond Anvil Badger Balm Barley Beacon Beech Bobbin Bridle Bunting Carder Causeway Cinder"
                            + " Clover Cobble Cooper Curlew Dyer Elder Fell Fern Flax Forge Fuller Gable Gannet Garth"
                            + " Gorse Hazel Heather Heron Hurst Ivy Jenny Juniper Kestrel Lapwing Larch Linnet Loom"
                            + " Mallow Maltings Meadow Millstone Moss Needle Orchard Osprey Pear Pennine Plover Rook"
                            + " Rowan Sedge Shuttle Skylark Spindle Tanyard Teasel Thimble Weaver Willow Yarrow")
                    .split(" "));
    private static final List<String> LAST =
            List.of("Street", "Road", "Lane", "Close", "Avenue", "Drive", "Gardens", "Grove", "Terrace", "Walk");

    private StreetNames() {}

    static String of(int block, int street) {
        int index = block * 20 + street;
        return FIRST.get(Math.floorMod(index * 7, FIRST.size())) + " "
                + LAST.get(Math.floorMod(index / FIRST.size() + index, LAST.size()));
    }
}
