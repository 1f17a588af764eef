// name: audit/keep-words
// purpose: Keep words beside the chain, where entries hold only their digest
// mode: write
// params: words LIST<MAP>
// returns: nothing
// budget: rows<=0
CYPHER 25
UNWIND $words AS word
MERGE (w:ReadWords {digest: word.digest})
ON CREATE SET w.salt = word.salt, w.text = word.text
