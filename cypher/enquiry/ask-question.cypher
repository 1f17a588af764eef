// name: enquiry/ask-question
// purpose: Keep a question about a child, joined to everything it names
// mode: write
// params: child STRING, names LIST<STRING>, question MAP
// returns: nothing
// budget: one seek a name
CYPHER 25
MATCH (c:Statement {id: $child})
USING INDEX SEEK c:Statement(id)
CREATE (c)<-[:ASKED_ABOUT]-(q:Question)
SET q = $question
WITH q
UNWIND $names AS name
MATCH (t:Statement {id: name})
USING INDEX SEEK t:Statement(id)
MERGE (q)-[:MENTIONS]->(t)
