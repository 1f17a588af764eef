// name: audit/erase-words
// purpose: Erase words that entries hold the digest of: the entries stay
// mode: write
// params: digests LIST<STRING>
// returns: digest
// budget: one seek a digest
CYPHER 25
UNWIND $digests AS digest
MATCH (w:ReadWords {digest: digest})
DETACH DELETE w
RETURN digest
