// name: record/words-made
// purpose: By which version of the program the words by which people and places are found were made; nothing where nobody said so
// mode: write
// params: none
// returns: version
// budget: rows<=1
CYPHER 25
MATCH (m:SearchWords)
RETURN m.version AS version
