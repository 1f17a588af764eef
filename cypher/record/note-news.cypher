// name: record/note-news
// purpose: Put up that somebody changed what is recorded, for pages that stand open
// mode: write
// params: act STRING, by STRING, byName STRING, what STRING, statements LIST<STRING>
// returns: nothing
// budget: rows<=0
CYPHER 25
UNWIND $statements AS id
MATCH (s:Statement {id: id})
USING INDEX SEEK s:Statement(id)
OPTIONAL MATCH (s)-[:NAMES]->(t)
WHERE NOT t:Agency AND NOT t:Practitioner
WITH collect(DISTINCT t.id) AS things
CREATE (:News {
  act: $act, at: datetime.realtime(), by: $by, byName: $byName, what: $what, statements: $statements, things: things
})
