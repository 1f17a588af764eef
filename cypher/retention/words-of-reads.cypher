// name: retention/words-of-reads
// purpose: Words kept beside the record of reads that hold a whole name or a number of somebody who goes
// mode: write
// params: names LIST<STRING>
// returns: digest
// budget: by the words kept
CYPHER 25
MATCH (w:ReadWords)
WHERE any(name IN $names WHERE toLower(w.text) CONTAINS name)
RETURN w.digest AS digest
ORDER BY digest
