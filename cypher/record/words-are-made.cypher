// name: record/words-are-made
// purpose: Note how the words by which people and places are found are made
// mode: write
// params: version INTEGER
// returns: nothing
// budget: rows<=0
CYPHER 25
MERGE (m:SearchWords)
SET m.version = $version
