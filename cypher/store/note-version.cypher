// name: store/note-version
// purpose: Note that a schema version was applied
// mode: write
// params: number INTEGER, what STRING, checksum STRING, at DATETIME
// returns: nothing
// budget: rows<=0
CYPHER 25
MERGE (v:SchemaVersion {number: $number})
SET v.what = $what, v.checksum = $checksum, v.appliedAt = $at
