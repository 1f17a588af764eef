// name: audit/words
// purpose: Words beside the chain with their salts, to be compared with their digests
// mode: read
// params: none
// returns: words
// budget: by the number of searches and purposes
// unlensed: purposes and searched words; they are compared and not shown
CYPHER 25
MATCH (w:ReadWords)
RETURN w AS words
