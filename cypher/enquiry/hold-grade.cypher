// name: enquiry/hold-grade
// purpose: Hold an enquiry until its grade is changed, and say how it was graded so far: a row for each change, or one with its first grade
// mode: write
// params: id STRING
// returns: rag, at
// budget: one seek, and the changes of its grade
CYPHER 25
MATCH (e:Statement {id: $id})
USING INDEX SEEK e:Statement(id)
// Locks it, so that of two who grade at once the second finds what the first said.
SET e.line = e.line
WITH e
OPTIONAL MATCH (g:Grade)-[:NAMES {as: 'enquiry'}]->(e)
WHERE g.withdrawnAt IS NULL
RETURN coalesce(g.rag, e.rag, '') AS rag, g.at AS at
